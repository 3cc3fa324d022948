import type { Pt } from "../../geometry/index.js";
import type { LastPageAim } from "./break-cost.js";
import type { Flowing, PlanAim } from "./plan-input.js";
import type { Filling } from "./room.js";
import type { ColumnsContent, Take, Taken } from "./strip.js";
/** What the last page of a flow is to hold; `null` where that is not asked, or it is not the last of the strip. */
export declare function lastOf({ strip, token }: Flowing, { last }: PlanAim): LastPageAim | null;
/** What it costs to leave `height` blank of the `left` at the foot. Columns that are to be even may be short, and so may pages for the last of them. */
export declare function skippedBy({ isEven, last, hole }: Pick<PlanAim, "isEven" | "last" | "hole">, height: Pt, left: Pt, boundary: number): number;
/**
 * By how much the margins of a page grow that leaves `left` blank at its foot, `height` of it for the last page: so it seems to be less
 * short, and may be by more. `growth` is the most.
 */
export declare function grownBy(last: LastPageAim | null, height: Pt, left: Pt, growth: Pt): Pt;
/** Columns that go on on the next page and are short for the last. */
export declare function shorterColumns(content: ColumnsContent, filling: Filling, last: LastPageAim | null, take: Take): readonly Taken[];
