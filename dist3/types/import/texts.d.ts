import type { OutlineNote } from "./source-masks.js";
/** Writes texts so that `build` takes them: notes stand in the text that uses them, and what would be refused is text. */
export declare class Texts {
    #private;
    /** Names of the notes that a text used. */
    readonly used: Set<string>;
    /** `shown` makes the text of a note what running text is. */
    constructor(notes: ReadonlyMap<string, OutlineNote>, shown: (text: string, note: OutlineNote) => string);
    /** A text of one paragraph: notes stand in brackets in it. */
    line(text: string): string;
    /** Plain text, without the marks of Markdown. */
    plain(text: string): string;
    /** A text of several paragraphs, with the notes that it uses at its end; `null` where it is empty. */
    body(markdown: string): string | null;
}
