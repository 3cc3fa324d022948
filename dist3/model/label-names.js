/** The printed words that a course may choose for the fields of a topic and other fixed labels. */
export const labelNames = [
    "objectives",
    "contents",
    "summary",
    "key-points",
    "references",
    "examples",
    "figure",
    "table",
    "listing",
    "page",
    "hours",
    "questions",
    "tasks",
];
