import type { Pt } from "../../geometry/index.js";
import type { BreakToken, ColumnsContent, Fill, FilledColumns, Strip, Taken } from "../fragmentation/strip.js";
/** What columns are filled for; see `PlanAim`. */
interface Aim {
    readonly holdsAll?: boolean;
    readonly isEven?: boolean;
    readonly mayStop?: boolean;
}
/** Fills columns of one height one after another, up to a forced break. */
type FillRooms = (strip: Strip, from: BreakToken, height: Pt, aim: {
    readonly rooms: number;
} & Aim) => readonly Fill[];
/** Height of columns side by side: that of the highest. */
export declare function heightOfColumns({ columns }: FilledColumns): Pt;
/** Takes of columns as much as a room holds. */
export declare function takeColumns(content: ColumnsContent, room: Pt, must: boolean, fillRooms: FillRooms): Taken;
export {};
