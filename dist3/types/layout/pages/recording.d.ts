import type { PageTextBox } from "../../boxes/index.js";
import type { Findings, LayoutContext } from "../context.js";
/** What a part of a document said of pages when it was laid out. */
export type Said = ReadonlyMap<PageTextBox, string>;
/** A part of a document that is being laid out so that it can be kept for other rounds. */
export interface Recording {
    /** What to lay it out with. */
    readonly context: LayoutContext;
    /** What it says of pages, filled as it is laid out. */
    readonly said: Said;
    /** What is found wrong in it. */
    readonly findings: Findings;
}
/** Begins to note what a part says of pages and what is found wrong in it. */
export declare function recording(whole: LayoutContext): Recording;
/** Whether a part would say of pages what it said. */
export declare function saysAsBefore(said: Said, pageText: LayoutContext["pageText"]): boolean;
