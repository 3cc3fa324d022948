import type { Reference } from "../model/index.js";
import type { CitationRun, Citing } from "./citation.js";
import type { FormattedEntry } from "./format-reference.js";
import type { SortOrder } from "./sort.js";
import type { StyleChoice } from "./style.js";
/** How the list of a document is made. */
export interface ListOptions extends StyleChoice {
    /** Language of the document. */
    readonly lang: string;
    readonly sort: SortOrder;
    readonly letters: "list" | "citation";
    /** Whether the document prints the list, so that numbers mean something. */
    readonly isPrinted: boolean;
}
/** What a document cites, as its style lists it and as its texts name it. */
export declare class ReferenceList {
    #private;
    /** The entries in the order of the list. */
    readonly entries: readonly Reference[];
    /** `cited` are the entries in the order of their first citation. */
    constructor(cited: readonly Reference[], options: ListOptions);
    /** `[3]`, or `null` where the list has no numbers or not this entry. */
    numberOf(key: string): string | null;
    /** An entry of the list in print. */
    format(reference: Reference): FormattedEntry;
    /**
     * The words of a citation. Brackets follow the language of the document, what stands between them that of the entry. A key that
     * `references` do not hold is printed as typed, for the mistake has been reported where the content was read.
     */
    cite(citing: Citing, references: readonly Reference[]): readonly CitationRun[];
}
