import type { Diagnostic, Placed, Span } from "../diagnostics/index.js";
/** A value of CSL-JSON. */
export type CslValue = string | number | boolean | null | readonly CslValue[] | CslRecord;
/** A mapping of CSL-JSON: a name, a date. */
export interface CslRecord {
    readonly [key: string]: CslValue;
}
/** A variable of an item. All values inside it count as standing where it does. */
export interface CslField {
    readonly key: Placed<string>;
    readonly value: CslValue;
    /** Where the value stands. */
    readonly span: Span;
}
/** An entry of a bibliography under the names of CSL; `id`, `type` and `title` are among its fields. */
export interface CslItem {
    readonly fields: readonly CslField[];
    /** From its beginning to its end in the file. */
    readonly span: Span;
}
/** What a file of another program says, and what of it cannot be taken over. */
export interface Bibliography {
    readonly items: readonly CslItem[];
    readonly diagnostics: readonly Diagnostic[];
}
