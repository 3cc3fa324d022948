/** Mistakes that the room `questions` finds in files of examination programs, and in exercises that become such. */
export declare const questionCodes: {
    readonly "questions/no-questions": {
        readonly severity: "error";
        readonly cause: "A file that should hold questions holds none: it is in another form.";
        readonly remedy: "Import GIFT or Moodle XML, and export a file of exercises.";
    };
    readonly "questions/unreadable": {
        readonly severity: "warning";
        readonly cause: "A question is not in the form of its program, or of a type that is not read.";
        readonly remedy: "Mend it, or write the exercise by hand.";
    };
    readonly "questions/not-kept": {
        readonly severity: "warning";
        readonly cause: "Something of a question has no place where it goes to.";
        readonly remedy: "Look at what came of it: a comment keeps what exercises say and a format does not.";
    };
};
