/** The printed words that a course may choose for the fields of a topic and other fixed labels. */
export declare const labelNames: readonly ["objectives", "contents", "summary", "key-points", "references", "examples", "figure", "table", "listing", "page", "hours", "questions", "tasks"];
/** The name of a printed label. */
export type LabelName = (typeof labelNames)[number];
