/** What editions tell. */
export const editionsCodes = {
    "edition/leak": {
        severity: "error",
        cause: "A document holds words that are marked for another audience: in its pages, in what is read aloud, or in its metadata. It is not written.",
        remedy: "Mark what brings the words in for the same audience, or take them out of it.",
    },
    "edition/unknown-audience": {
        severity: "error",
        cause: "Something is marked for an audience, or built for one, that the course does not have.",
        remedy: "Write `instructor` or `student`, or add the name to `audiences` of `course.yaml`.",
    },
    "edition/hidden-target": {
        severity: "warning",
        cause: "A text leads to a figure, a section or another thing that the text's readers do not have, since it is marked for another audience.",
        remedy: "Mark what says it for the same audience, or name it in words of your own.",
    },
    "edition/numbers-apart": {
        severity: "warning",
        cause: "Something has one number in the documents of students and another in those of instructors, since what stands before it is not in both.",
        remedy: "Put what only one audience reads behind what all read.",
    },
};
