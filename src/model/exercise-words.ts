/** What an exercise asks for, as examination programs name it. */
export const exerciseKinds = ["open", "short", "blank", "choice", "true-false", "matching", "order", "numeric"] as const;

/** What an exercise asks for. */
export type ExerciseKind = (typeof exerciseKinds)[number];

/** What the room for an answer looks like. */
export const exercisePapers = ["lines", "dotted", "grid", "box", "blank"] as const;

/** What the room for an answer looks like. */
export type ExercisePaper = (typeof exercisePapers)[number];

/** What stands before choices. */
export const choiceMarks = ["letters", "boxes"] as const;

/** What stands before choices. */
export type ChoiceMark = (typeof choiceMarks)[number];
