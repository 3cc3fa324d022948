import type { OutlineBlock, OutlineText } from "./outline.js";
/** What students can do after the course. */
export interface OutlineOutcome {
    readonly text: string;
    readonly kind: "knowledge" | "skill" | "attitude" | null;
    readonly pieces: readonly OutlineText[];
}
/** Outcomes, and the lines that only lead into them. */
export interface ReadOutcomes {
    readonly outcomes: readonly OutlineOutcome[];
    readonly leads: readonly OutlineText[];
}
/**
 * The outcomes of a section, or `null` where it is free text: lists, and paragraphs that count themselves; headings
 * that name knowledge, skills or attitudes say of which kind they are.
 */
export declare function readOutcomes(blocks: readonly OutlineBlock[]): ReadOutcomes | null;
