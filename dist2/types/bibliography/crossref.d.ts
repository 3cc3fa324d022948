import type { Diagnostic } from "../diagnostics/index.js";
import type { TexEntry } from "./bibtex-entries.js";
/** Entries with what they inherit by `crossref` and `xdata`, and a warning for each that leads nowhere. */
export declare function withInherited(entries: readonly TexEntry[]): {
    readonly entries: readonly TexEntry[];
    readonly diagnostics: readonly Diagnostic[];
};
