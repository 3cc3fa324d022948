/** What an exercise asks for, as examination programs name it. */
export const exerciseKinds = ["open", "short", "blank", "choice", "true-false", "matching", "order", "numeric"];
/** What the room for an answer looks like. */
export const exercisePapers = ["lines", "dotted", "grid", "box", "blank"];
/** What stands before choices. */
export const choiceMarks = ["letters", "boxes"];
