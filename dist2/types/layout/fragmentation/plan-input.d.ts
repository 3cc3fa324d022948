import type { Pt } from "../../geometry/index.js";
import type { LastPageAim } from "./break-cost.js";
import type { RoomOf } from "./room.js";
import type { Stop } from "./stops.js";
import type { BreakToken, NoteRest, NotesTaken, Strip, Take } from "./strip.js";
/** What is planned, and from where. */
export interface Flowing {
    readonly strip: Strip;
    readonly token: BreakToken;
    /** Footnotes that the first page takes over. */
    readonly carried: readonly NoteRest[];
}
/** A plan of an earlier round. */
export interface EarlierPlan {
    readonly strip: Strip;
    readonly token: BreakToken;
    readonly stops: readonly Stop[];
    readonly score: number;
}
/** What is known of the plans of a stretch. */
export interface EarlierPlans {
    /** That of an earlier round of the same layout, `null` where there was none; the one that is found now is noted there. */
    plan: EarlierPlan | null;
    /** Those that were looked for without any other, in earlier layouts too, the last one first: each is the plan of its shape. */
    readonly firsts: {
        plans: readonly EarlierPlan[];
    };
}
/** What a plan is for besides pages. */
export interface PlanAim {
    /** The number of rooms, where there is no end of pages. */
    readonly rooms?: number;
    /** True where nothing is to be left over. */
    readonly holdsAll?: boolean;
    /** True where rooms may stay empty: there will be others that hold more. */
    readonly mayStop?: boolean;
    /** True where the rooms are to be equally full, the last one too. */
    readonly isEven?: boolean;
    /** What the last page of the strip is to hold; absent where it holds what is left. */
    readonly last?: LastPageAim | null;
    /** Room at the foot of a page that a reader takes for a hole; absent for that among lines of 15 points. */
    readonly hole?: Pt;
    /** The plans of the same stretch that are known. */
    readonly earlier?: EarlierPlans;
}
/** What a plan asks of those who know it. */
export interface PlanTools {
    readonly take: Take;
    /** Sets footnotes in order as far as they fit a room. */
    readonly setNotes: (notes: readonly NoteRest[], room: Pt) => NotesTaken;
}
/** What is planned, in which rooms, and for what. */
export interface Planned {
    readonly flowing: Flowing;
    readonly roomOf: RoomOf;
    readonly aim: PlanAim;
    readonly tools: PlanTools;
}
/** Which plans are looked for. */
export interface Search {
    /** Ends of a page that are tried, counted from the last. */
    readonly ends: number;
    /** What the plan costs at most. */
    readonly dearest: number;
    /** The stops that alone are looked for, where they are known; those of another strip of the same shape. */
    readonly only?: readonly Stop[];
}
