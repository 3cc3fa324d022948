import type { Diagnostic, Placed, Source } from "../diagnostics/index.js";
import type { Bibliography, CslItem } from "./csl-item.js";
import type { KnownVariables } from "./known-variables.js";
import type { ReadBibtex } from "./read-bibtex.js";
/** Whether a file holds BibTeX or BibLaTeX, by its name. */
export declare const isBibtex: (path: string) => boolean;
/** Items of another program, read as far as they can be. */
export declare function bibliographyOf(items: readonly CslItem[], known: KnownVariables, found?: readonly Diagnostic[], before?: readonly Placed<string>[]): Bibliography;
/** Reads a file of BibTeX or CSL-JSON, by its name. `readBibtex` is `null` where the package for it is not installed. */
export declare function readBibliographyFile(source: Source, known: KnownVariables, readBibtex: ReadBibtex | null): Bibliography;
