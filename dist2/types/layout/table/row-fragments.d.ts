import type { Fragment } from "../fragment.js";
import type { Assemble, Corner } from "../fragmentation/move.js";
import type { RowsContent } from "../fragmentation/strip.js";
/** What rows draw: a box each, and in it the boxes of its cells. */
export declare function rowFragments({ rows, grid }: RowsContent, corner: Corner, assemble: Assemble): readonly Fragment[];
