import type { Question } from "./question.js";
/** A question in GIFT, and the names of its keys that GIFT has no place for: a comment keeps them. */
export declare function giftOf(question: Question): {
    readonly text: string;
    readonly kept: readonly string[];
};
