import type { Question } from "./question.js";
/** The words around the questions of a file. */
export declare const moodleFrame: {
    readonly before: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    readonly behind: "</quiz>\n";
};
/** A question in Moodle's XML, and the names of its keys that Moodle has no place for: a comment keeps them. */
export declare function moodleOf(question: Question): {
    readonly text: string;
    readonly kept: readonly string[];
};
