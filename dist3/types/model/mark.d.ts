import type { Span } from "../diagnostics/index.js";
/** A row of a file of marks: what students had of an assessment for an outcome. */
export interface Mark {
    /** Place of the assessment in the course. */
    readonly assessment: number;
    /** Id of the outcome. */
    readonly outcome: string;
    /** The most that can be had, above 0. */
    readonly full: number;
    /** What one student had, or all on average. */
    readonly mark: number;
    readonly span: Span;
}
