import type { Lowering } from "./lowering.js";
type TextLowering = Omit<Lowering, "joins">;
/**
 * A text of one paragraph whose lines are those of a list: each item keeps its line, behind a bullet or its number. One line
 * that begins so is no list: `1. 绪论`, `- 2 degrees`.
 */
export declare function withListLines(lowering: TextLowering): TextLowering;
export {};
