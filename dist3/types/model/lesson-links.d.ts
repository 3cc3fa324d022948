import type { Span } from "../diagnostics/index.js";
import type { PrintedText } from "./printed-texts.js";
/** Where a link to another lesson leads: the name of the lesson's file, and an id in it or `null`. */
export interface LessonLink {
    readonly lesson: string;
    readonly id: string | null;
}
/** The lesson that a link in a text leads to; `null` for other links. */
export declare function lessonLink(href: string): LessonLink | null;
/** What a link to a lesson holds, where an address is read that may name the file of one; `null` for other addresses. */
export declare function lessonHref(address: string): string | null;
/** The links of texts that name files of lessons, with their places. */
export declare function lessonLinksIn(texts: Iterable<PrintedText>): readonly {
    readonly link: LessonLink;
    readonly span: Span;
}[];
