import type { Block } from "../model/index.js";
/**
 * The blocks with their headings one level under another: the first and those as high as it stand on level 1, whatever
 * number of `#` their author gives them, and none is more than one level below the one before it.
 */
export declare function levelled(blocks: readonly Block[]): readonly Block[];
