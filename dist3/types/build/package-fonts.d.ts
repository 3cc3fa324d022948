import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { FontFile } from "../text/index.js";
import type { FontPackage } from "./font-packages.js";
/** The families that are installed and those that are not. */
export interface PackageFonts {
    readonly files: readonly FontFile[];
    readonly missing: readonly FontPackage[];
}
/**
 * The fonts of the packages, looked for beside Lectern first and in the project then. One answer a project and process,
 * so that every document shares the parsed faces.
 */
export declare function packageFonts(root: string): PackageFonts;
/** The packages that a project needs for a language and does not have yet. */
export declare function fontPackagesToInstall(root: string, lang: string): readonly string[];
/** The mistake of a Chinese course on a machine without the Han packages, placed where the course says its language. */
export declare function missingFontPackages(lang: Placed<string>, missing: readonly FontPackage[]): readonly Diagnostic[];
