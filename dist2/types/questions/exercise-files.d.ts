import type { Outcome, Source } from "../diagnostics/index.js";
import type { PlacedQuestion, Question } from "./question.js";
/** Questions as a file of the bank. */
export declare function exercisesText(questions: readonly Question[]): string;
/** The exercises of a file, with their places. */
export declare function readExercises(source: Source): Outcome<readonly PlacedQuestion[]>;
