import type { ExerciseKind, ExercisePaper } from "./exercise-words.js";
import type { Exercise } from "./rich-text.js";
/** What an exercise asks for, as its keys say. */
export declare function kindOfExercise(exercise: Omit<Exercise, "asks">): ExerciseKind;
/** The points of an exercise: its own, else the sum of its parts'; `null` where neither says any. */
export declare function pointsOf({ points, parts }: Exercise): number | null;
/** A sum without the dust of binary fractions. */
export declare function sumOfPoints(points: readonly number[]): number;
/** The order in which the right sides or the items of an exercise are printed: as a version has it, else by their words. */
export declare function orderOf({ order, pairs, items }: Exercise): readonly number[];
/** The room that is left for an answer. */
export interface AnswerRoom {
    /** Lines to write on, or `null` where its height is given. */
    readonly lines: number | null;
    /** Its height as CSS writes it, or `rest` of the page; `null` for lines. */
    readonly height: string | null;
    readonly paper: ExercisePaper;
}
/** The room that is left for the answer of an exercise; `null` for none. */
export declare function roomOf({ lines, space, paper }: Exercise): AnswerRoom | null;
/** An exercise and all parts in it, with the label of each part: `(a)`, `(a) (i)`; that of the exercise itself is empty. */
export declare function withParts(exercise: Exercise): readonly {
    readonly exercise: Exercise;
    readonly label: string;
}[];
