import type { OutlineBlock, OutlineText } from "./outline.js";
/** A week or a meeting. */
export interface OutlineMeeting {
    readonly week: string | null;
    readonly date: string | null;
    readonly topic: string;
    readonly reading: string | null;
    readonly due: string | null;
    readonly pieces: readonly OutlineText[];
}
/** The schedule in one block, or `null`. `year` is that of the term, for dates without one. */
export declare function scheduleOf(block: OutlineBlock, year: number | null): OutlineMeeting[] | null;
