import type { Outcome, Source } from "../diagnostics/index.js";
/** Formats that exercises are exported to. */
export declare const questionFormats: readonly ["gift", "moodle"];
/** One of them. */
export type QuestionFormat = (typeof questionFormats)[number];
/** A file of questions, and how many it has. */
export interface QuestionFile {
    readonly text: string;
    readonly count: number;
}
/** A file of the bank from questions in GIFT or Moodle's XML, told apart by their first sign; `null` where none could be read. */
export declare function exercisesFrom(source: Source): Outcome<QuestionFile>;
/** The exercises of a file in a format, and line by line what a comment keeps since the format has no place for it. */
export declare function exercisesAs(source: Source, format: QuestionFormat): Outcome<QuestionFile>;
