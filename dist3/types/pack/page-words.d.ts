import type { CourseChange } from "../changes/index.js";
import type { Words } from "../language/index.js";
import type { PackedChange, PackedDocument } from "./manifest.js";
/** The words of a page in a language, and how it writes sizes and days. */
export interface PageWords {
    readonly words: Words["download"];
    readonly colon: string;
    /** Words in the brackets of the language, with the blank before them. */
    readonly aside: (words: string) => string;
    readonly size: (bytes: number) => string;
    readonly day: (iso: string) => string;
}
/** The words for the page of a course. */
export declare function pageWords(language: string): PageWords;
/** What sets an edition apart from the usual one: its audience, and a paper that is not the first document's. */
export declare function editionWords({ audience, paper }: PackedDocument, usualPaper: string | null, { words }: PageWords): readonly string[];
/** What is said of a change beside its name: empty where there is nothing to say. */
export declare function changeNote({ what, pages, filled }: PackedChange, { words }: PageWords): string;
/** What has changed of a course, on one line. */
export declare function contentText({ what, where, label, before, after }: CourseChange, { words, colon, aside }: PageWords): string;
