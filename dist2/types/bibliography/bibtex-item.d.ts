import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { TexEntry } from "./bibtex-entries.js";
import type { CslItem } from "./csl-item.js";
import type { TexReader } from "./tex-reader.js";
/** What reading a file gathers beside its items. */
export interface BibtexReading {
    readonly tex: TexReader;
    readonly diagnostics: Diagnostic[];
    /** Fields that no variable takes. */
    readonly unused: Placed<string>[];
}
/** An entry as an item of CSL. */
export declare function itemOf(entry: TexEntry, reading: BibtexReading): CslItem;
