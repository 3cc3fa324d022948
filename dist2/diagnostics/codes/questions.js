/** Mistakes that the room `questions` finds in files of examination programs, and in exercises that become such. */
export const questionCodes = {
    "questions/no-questions": {
        severity: "error",
        cause: "A file that should hold questions holds none: it is in another form.",
        remedy: "Import GIFT or Moodle XML, and export a file of exercises.",
    },
    "questions/unreadable": {
        severity: "warning",
        cause: "A question is not in the form of its program, or of a type that is not read.",
        remedy: "Mend it, or write the exercise by hand.",
    },
    "questions/not-kept": {
        severity: "warning",
        cause: "Something of a question has no place where it goes to.",
        remedy: "Look at what came of it: a comment keeps what exercises say and a format does not.",
    },
};
