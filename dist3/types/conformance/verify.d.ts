import type { ConditionRow } from "./condition-row.js";
import type { Finding } from "./finding.js";
import type { PdfObjects } from "../pdf/index.js";
/** What came of one condition that a machine can judge. */
interface RowVerdict {
    readonly row: ConditionRow;
    /** Where the file breaks it; none where it does not. */
    readonly findings: readonly Finding[];
}
/** What the checker says of a file. It never says that a file is accessible. */
export interface Verification {
    readonly pages: number;
    readonly encrypted: boolean;
    /** Conditions that were judged; of an encrypted file only those on encryption. */
    readonly verdicts: readonly RowVerdict[];
    /** Conditions that only a person can judge, as far as they concern this file. */
    readonly forPeople: readonly ConditionRow[];
}
/** Number of conditions that `verifyPdf` judges. */
export declare const judgedConditions: number;
/**
 * Judges every condition that a machine can judge, on a file read back. Throws `UnreadablePdf` on what is no PDF or
 * a damaged one, and on nothing else.
 */
export declare function verifyPdf(bytes: Uint8Array): Verification;
/** The faults that the objects of a file alone show, pages and font programs unread: what is looked at before it is written. */
export declare function quickFindings(objects: PdfObjects): readonly Finding[];
export {};
