import type { Fragment } from "../fragment.js";
import type { Assemble, Corner } from "../fragmentation/move.js";
import type { BlocksContent } from "../fragmentation/strip.js";
/** What blocks side by side draw; those that are as high as their row reach down to its edge. */
export declare function blockFragments({ parts, height }: BlocksContent, corner: Corner, assemble: Assemble): readonly Fragment[];
