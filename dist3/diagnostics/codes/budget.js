const remedy = "Look for a loop or a rule that makes more than it should, or split the document. `--limits N` multiplies the limits by N.";
/** What one document, and all of a build, may come to: work is bounded before it is done. */
export const budgetCodes = {
    "budget/elements": { severity: "error", cause: "The markup of a document has more than 10,000 elements; a footnote counts as three, a figure as five.", remedy },
    "budget/characters": { severity: "error", cause: "A document has more than 800,000 characters with those that stylesheets generate.", remedy },
    "budget/formulas": { severity: "error", cause: "The formulas of a document have more than 25,000 characters; each different one counts once, with twenty for itself.", remedy },
    "budget/matching": {
        severity: "error",
        cause: "Finding which rules of style match the elements of a document, and computing them, takes more than 50 million steps: thousands of rules look at each of thousands of elements.",
        remedy: "Ask for a class instead of what a rule leaves out or how siblings are counted, or split the document. `--limits N` multiplies the limits by N.",
    },
    "budget/lines": { severity: "error", cause: "The texts of a document are broken into more than 100,000 lines. Where columns and tables are measured they are broken several times.", remedy },
    "budget/leaders": { severity: "error", cause: "A document has more than 3,000 leaders.", remedy },
    "budget/leader-length": {
        severity: "error",
        cause: "A leader repeats its pattern more often than 1,000 characters reach: its type is too small, or its pattern too long.",
        remedy: "Give the leader larger type or a shorter pattern.",
    },
    "budget/pixels": { severity: "error", cause: "The images of a document have more than 200 million pixels together.", remedy },
    "budget/drawn": { severity: "error", cause: "The drawings of a document have more than 150,000 shapes together.", remedy },
    "budget/build": {
        severity: "error",
        cause: "A build has more than 20,000 documents, 64 million characters in its files, a million separators, quotation marks and line ends in its CSV tables, 10,000 million pixels in the images that its documents show, or 200,000 pages. Documents beyond the limit are not written.",
        remedy: "Build course by course: `lectern build ID`. `--limits N` multiplies the limits by N.",
    },
};
