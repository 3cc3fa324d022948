import type { Span } from "../diagnostics/index.js";
/** A choice of a question. */
export interface QuestionChoice {
    readonly text: string;
    readonly correct?: boolean;
}
/** A question as a file of exercises has it: its keys and their values, texts in Markdown. */
export interface Question {
    readonly title?: string;
    readonly id?: string;
    readonly text: string;
    readonly kind?: string;
    readonly points?: number;
    readonly choices?: readonly QuestionChoice[];
    readonly marks?: string;
    readonly pairs?: readonly {
        readonly left: string;
        readonly right: string;
    }[];
    readonly items?: readonly string[];
    readonly answer?: string | number | boolean;
    readonly tolerance?: number;
    readonly unit?: string;
    readonly hint?: string;
    readonly lines?: number;
    readonly solution?: string;
    readonly rubric?: string;
    readonly tags?: readonly string[];
}
/** A question and where it stands. */
export interface PlacedQuestion {
    readonly question: Question;
    readonly span: Span;
}
/** What a program's own words leave of a question: keys that it reads back otherwise, `null` for those that it adds. */
export declare function leftOver(question: Question, readBack: Question): Readonly<Record<string, unknown>>;
/** The question with what a comment keeps of it. */
export declare function withKept(question: Question, kept: Readonly<Record<string, unknown>>): Question;
/** What a comment of ours keeps; `null` where it is another's. */
export declare function keptIn(comment: string): Readonly<Record<string, unknown>> | null;
/** A comment that keeps what has no other place; two hyphens would end one of XML. */
export declare function keeping(kept: Readonly<Record<string, unknown>>): string;
/** The only blank of a text as `:blank[word]`, with what stands before and behind it; `null` for none, several, or one with attributes. */
export declare function onlyBlank(text: string): {
    readonly before: string;
    readonly word: string;
    readonly behind: string;
} | null;
/** What a text of several accepted answers is: a list, an answer a line. */
export declare function acceptedAnswers(answer: Question["answer"]): readonly string[];
/** The other way: one answer as it is, several as a list. */
export declare function asAnswer(accepted: readonly string[]): string;
