import type { Pt } from "../../geometry/index.js";
import type { Fill, RowsContent, Taken } from "../fragmentation/strip.js";
/** Takes of what is in a cell as much as a room holds. */
type TakeFill = (fill: Fill, room: Pt, must: boolean) => Taken<Fill>;
/** Takes of rows as much as a room holds: whole ones where one ends there, else a part of each of their cells. */
export declare function takeRows(content: RowsContent, room: Pt, must: boolean, takeFill: TakeFill): Taken;
export {};
