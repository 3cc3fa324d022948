import type { Source } from "../diagnostics/index.js";
/** A stretch of text, and where it stands in its file; what was put in stands where it was put. */
export interface CopiedText {
    readonly text: string;
    readonly offset: number;
}
/** Where the front matter of a file ends, and the title that it gives. */
export declare function frontMatterOf(text: string): {
    readonly end: number;
    readonly title: string | null;
} | null;
/** A file as a lesson of a course, without its front matter: its text in pieces, some of them put in. */
export declare function asLesson(source: Source, number: number): readonly CopiedText[];
