import type { FactName } from "./course-words.js";
import type { OutlineBlock, OutlineText } from "./outline.js";
/** A fact of a syllabus with the line it stood in. */
export interface OutlineFact {
    readonly name: FactName;
    /** As the author calls it. */
    readonly label: string;
    readonly value: string;
    readonly text: OutlineText;
}
/** The facts among some blocks, in order, and the blocks that are left. */
export interface TakenFacts {
    readonly facts: readonly OutlineFact[];
    readonly rest: readonly OutlineBlock[];
}
/** Takes the lines, items and tables of facts out of blocks; everything else is left in its order. */
export declare function takeFacts(blocks: readonly OutlineBlock[]): TakenFacts;
