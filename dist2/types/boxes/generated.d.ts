import type { ContentItem } from "../style/index.js";
import type { BoxBase, InlineLevelBox, TextPart } from "./box.js";
import type { Walk } from "./walk.js";
/** The boxes that generated content makes, in order. */
export declare function generatedBoxes(items: readonly ContentItem[], base: BoxBase, part: TextPart, walk: Walk): InlineLevelBox[];
/** Generated content as one string; what only pages know is left out. */
export declare function generatedString(items: readonly ContentItem[], base: BoxBase, walk: Walk): string;
