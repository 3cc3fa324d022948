/** What an exercise asks for, as examination programs name it. */
export declare const exerciseKinds: readonly ["open", "short", "blank", "choice", "true-false", "matching", "order", "numeric"];
/** What an exercise asks for. */
export type ExerciseKind = (typeof exerciseKinds)[number];
/** What the room for an answer looks like. */
export declare const exercisePapers: readonly ["lines", "dotted", "grid", "box", "blank"];
/** What the room for an answer looks like. */
export type ExercisePaper = (typeof exercisePapers)[number];
/** What stands before choices. */
export declare const choiceMarks: readonly ["letters", "boxes"];
/** What stands before choices. */
export type ChoiceMark = (typeof choiceMarks)[number];
