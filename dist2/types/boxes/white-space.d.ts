import type { InlineLevelBox } from "./box.js";
/** The boxes of one inline formatting context with their white space collapsed; text that is left empty is gone. */
export declare function collapseWhiteSpace(boxes: readonly InlineLevelBox[]): InlineLevelBox[];
