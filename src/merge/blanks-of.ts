import { blocksWithin, inlinesOfBlock, inlinesWithin } from "../model/index.js";
import type { BlankInline, Exercise } from "../model/index.js";

/** The blanks of what an exercise says, in reading order; not those of its parts. */
export function blanksOf({ text }: Exercise): readonly BlankInline[] {
  const blocks = blocksWithin(text?.blocks ?? []);
  return blocks.flatMap((block) => inlinesWithin(inlinesOfBlock(block))).flatMap((inline) => (inline.type === "blank" ? [inline] : []));
}
