import type { Diagnostic } from "../diagnostics/index.js";
import type { Course, PrintForm, PrintRow } from "../model/index.js";
import type { PlannedDocument } from "./plan.js";
/** The forms that are asked for. */
export interface AskedForms {
    /** The form of what is asked for. */
    readonly form: PrintForm;
    /** Whether what the courses say under `print` is made as well. */
    readonly matrix: boolean;
}
/** The rows of the matrix of a course; none where it is not asked for. */
export declare function rowsAsked(course: Course | null, { matrix }: AskedForms): readonly PrintRow[];
/** What editions and documents the rows of a matrix need, and the mistakes of those that name none. */
export declare function matrixNeeds(course: Course | null, rows: readonly PrintRow[]): {
    readonly audiences: readonly string[];
    readonly only: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
};
/** A mistake for each name in the rows that means no document. */
export declare function strangeNames(rows: readonly PrintRow[], words: readonly string[]): readonly Diagnostic[];
/** The forms that a document is made in, each once: that which is asked for, and those of the rows for it. */
export declare function formsFor(document: PlannedDocument, course: Course | null, { form }: AskedForms, rows: readonly PrintRow[]): readonly PrintForm[];
