import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import type { PageFloat, Strip } from "./strip.js";
/** A stretch of a strip that asks to stand at the head or the foot of a page. */
export interface WrittenFloat {
    readonly source: BoxBase;
    /** Index of its first item, the margin above it included where that is its own, and of the item after its last. */
    readonly start: number;
    readonly end: number;
    /** Room between it and text. */
    readonly apart: Pt;
}
/** Whether what floats in a box stays in it. */
export declare function holdsItsFloats({ element }: BoxBase): boolean;
/** The floats of a strip: of those that were written, the ones whose place is free and that a page holds. */
export declare function floatsOf({ items }: Strip, written: readonly WrittenFloat[], room: Pt): readonly PageFloat[];
