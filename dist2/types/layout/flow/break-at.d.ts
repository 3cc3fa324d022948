import type { BlockLevelBox } from "../../boxes/index.js";
import type { BreakBetween } from "../../style/index.js";
/**
 * The break that a box asks for at one of its ends. One that its first or last child asks for is its own as well, also
 * where padding lies between them (CSS Fragmentation 3 §3.1).
 */
export declare function breakAt(box: BlockLevelBox, end: "breakBefore" | "breakAfter"): BreakBetween;
