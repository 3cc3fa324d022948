import type { Outcome } from "../diagnostics/index.js";
import type { QuestionFile, QuestionFormat } from "../questions/index.js";
/** A file of questions, relative to the current folder. */
interface QuestionRequest {
    /** Whole path of the current folder. */
    readonly from: string;
    readonly name: string;
}
/** Questions that became a file of the bank. */
interface ImportedQuestions {
    readonly course: string;
    /** The file, relative to the project's folder. */
    readonly file: string;
    readonly count: number;
}
/** Writes questions in GIFT or Moodle's XML into the bank of a course, as a file of their name. Nothing that exists is overwritten. */
export declare function importQuestions({ from, name, course }: QuestionRequest & {
    readonly course: string | null;
}): Outcome<ImportedQuestions>;
/** The exercises of a file in a format. */
export declare function exportQuestions({ from, name, format }: QuestionRequest & {
    readonly format: QuestionFormat;
}): Outcome<QuestionFile>;
export {};
