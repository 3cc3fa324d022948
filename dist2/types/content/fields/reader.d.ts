import type { Diagnostic, Placed } from "../../diagnostics/index.js";
import type { Kind, TextSlot } from "../../model/index.js";
import type { FileDefinitions } from "../../rich-text/index.js";
import type { ContentNode } from "../content-node.js";
/** What is gathered while a file is read. */
export interface Reading {
    readonly faults: Diagnostic[];
    /** The texts that are to come, or were until they were written. */
    readonly textSlots: TextSlot[];
    /** Lines whose YAML is in doubt: what the rows say of their values would only be an echo. */
    readonly doubtful: ReadonlySet<number>;
    /** Keys that are taken and that nothing prints. */
    readonly unused: Placed<string>[];
    /** What the texts of the file define for each other. */
    readonly defined: FileDefinitions;
    /** The effort of parsing the texts so far. */
    effort: number;
}
/** A reading that has met nothing yet. */
export declare function newReading(syntaxFaults?: readonly Diagnostic[]): Reading;
/** The value of a file by its kind, or `null`. What is wrong with it goes into `reading`. */
export declare function readFields<T>(kind: Kind<T>, root: ContentNode, reading: Reading): T | null;
