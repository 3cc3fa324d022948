import type { BlankInline, Exercise } from "../model/index.js";
/** The blanks of what an exercise says, in reading order; not those of its parts. */
export declare function blanksOf({ text }: Exercise): readonly BlankInline[];
