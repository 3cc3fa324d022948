import type { Fragment } from "../fragment.js";
import type { Assemble, Corner } from "../fragmentation/move.js";
import type { ColumnsContent } from "../fragmentation/strip.js";
/** What columns draw: each as its strip says, and the rules between them. */
export declare function columnFragments({ set, filled }: ColumnsContent, { x, y }: Corner, assemble: Assemble): readonly Fragment[];
