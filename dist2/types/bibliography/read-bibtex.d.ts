import type { Diagnostic, Placed, Source } from "../diagnostics/index.js";
import type { CslItem } from "./csl-item.js";
/** What a file of BibTeX says, before its variables are read. */
interface BibtexItems {
    readonly items: readonly CslItem[];
    /** Fields that no variable takes. */
    readonly unused: readonly Placed<string>[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads a file of BibTeX or BibLaTeX. */
export type ReadBibtex = (source: Source) => BibtexItems;
/** Loads what reads BibTeX; rejects where the package that knows TeX is not installed, which `missingBibtexPackage` tells. */
export declare function loadBibtex(): Promise<ReadBibtex>;
/** What is told where the package is missing. */
export declare function missingBibtexPackage({ path, text }: Source): Diagnostic;
export {};
