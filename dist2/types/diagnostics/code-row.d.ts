/** One row of the table of codes: how bad it is, and what the reference says of it. */
export interface CodeRow {
    readonly severity: "error" | "warning";
    /** One sentence: what the author did. */
    readonly cause: string;
    /** One sentence that starts with a verb: what to do about it. */
    readonly remedy: string;
}
