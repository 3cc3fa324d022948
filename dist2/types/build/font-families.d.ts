import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { ThemeToken } from "../model/index.js";
/** Families that the theme or the stylesheets of a course name and that neither the course nor any package has. */
export declare function unknownFamilies(theme: readonly ThemeToken[], sheets: readonly Source[], families: Iterable<string>): readonly Diagnostic[];
