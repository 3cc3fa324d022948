import type { Placed, Span } from "../diagnostics/index.js";
/** A note, a warning or the like that stands in a box of its own. */
export interface OutlineBox {
    /** The kind of callout, as a body of Lectern names it. */
    readonly name: string;
    readonly title: Placed<string> | null;
    /** The lines that begin and end it; the last is empty where nothing but the text ends it. */
    readonly opening: Span;
    readonly closing: Span;
}
/** A line that begins a box. */
interface Opening {
    readonly name: string;
    /** `null` where the line has no title. */
    readonly title: string | null;
    /** Whether a line ends the box; `null` where colons do. */
    readonly isEnd: ((text: string) => boolean) | null;
}
/** The box that a line begins, or `null`. `below` are the lines that follow. */
export declare function openingOf(text: string, below: readonly string[]): Opening | null;
/** The box of an opening without its end. */
export declare function boxOf({ name, title }: Opening, opening: Span): Omit<OutlineBox, "closing">;
export {};
