import type { Findings, LayoutContext } from "../context.js";
import type { FilledPage } from "./filled-page.js";
import type { Said } from "./recording.js";
import type { RunningStrings } from "./running-strings.js";
/** What the pages of a chapter depend on beside its boxes. */
export interface ChapterStart {
    readonly side: "left" | "right";
    /** Whether it begins on the first page of all. */
    readonly isFirst: boolean;
    /** The running strings of the page before; absent on the first. */
    readonly strings: RunningStrings | undefined;
}
/** A chapter that was laid out. */
interface LaidChapter {
    readonly start: ChapterStart;
    readonly pages: readonly FilledPage[];
    readonly findings: Findings;
    /** What its pages said of pages. */
    readonly said: Said;
    readonly stand: string;
}
/** The chapters of a document as rounds of layout left them: one of which nothing changed is not laid out again. */
export declare class ChapterMemory {
    #private;
    /** Begins a round; `stand` says all that differs between rounds but what pages say. */
    begin(stand: string): void;
    /** The pages of a chapter where they would be the same, with what was found on them. */
    find(index: number, start: ChapterStart, pageText: LayoutContext["pageText"]): LaidChapter | null;
    keep(index: number, chapter: Omit<LaidChapter, "stand">): void;
}
export {};
