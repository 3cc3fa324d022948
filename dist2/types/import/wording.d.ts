/** What import writes into a course: comments in Chinese or English, and titles in the course's language. */
export interface Wording {
    readonly lookHere: string;
    readonly noCourse: string;
    readonly heading: (text: string) => string;
    readonly titlePage: (text: string) => string;
    readonly leadIn: (text: string) => string;
    readonly underSection: string;
    readonly withoutPlace: string;
    readonly leftOut: string;
    readonly refused: (text: string) => string;
    readonly part: string;
    readonly introduction: string;
    readonly doubts: (doubt: string) => string;
    readonly macros: string;
    readonly list: string;
}
/** The words for a course in a language. */
export declare function wordingIn(lang: string): Wording;
