import type { Reference } from "../model/index.js";
import type { FormattedRun } from "./runs.js";
import type { StyleChoice } from "./style.js";
/** How an entry is printed: its style, the language of its document, the letter after its year. */
export interface EntryOptions extends StyleChoice {
    readonly lang: string;
    readonly letter?: string;
    /** Whether the entry before it in the list has the same authors. */
    readonly isRepeated?: boolean;
}
/** An entry in print, and the variables that it shows. */
export interface FormattedEntry {
    readonly runs: readonly FormattedRun[];
    readonly used: ReadonlySet<string>;
}
/**
 * An entry as a list prints it in its style, worded in the language of the entry, and which of its variables are shown. Where a
 * variable is missing, so are the marks that belong to it.
 */
export declare function formatEntry(reference: Reference, options: EntryOptions): FormattedEntry;
/** A part of a style for an entry: its `year`, its `short` title. */
export declare function formatPart(reference: Reference, options: EntryOptions, template: string): readonly FormattedRun[];
