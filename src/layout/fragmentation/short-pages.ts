import type { Pt } from "../../geometry/index.js";
import { takeBesideNotes } from "./beside-notes.js";
import { shortCost, skippedCost } from "./break-cost.js";
import type { LastPageAim } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import type { Flowing, PlanAim } from "./plan-input.js";
import type { Filling } from "./room.js";
import type { ColumnsContent, Take, Taken } from "./strip.js";
import { usedWith } from "./trial.js";

/** Shares of what a page may be short by at which columns are tried to end. */
const shares: readonly number[] = [1 / 3, 2 / 3, 1];

/** What the last page of a flow is to hold; `null` where that is not asked, or it is not the last of the strip. */
export function lastOf({ strip, token }: Flowing, { last = null }: PlanAim): LastPageAim | null {
  return last === null || strip.items.some(({ before }, index) => index > token.index && before.forced !== null) ? null : last;
}

/** What it costs to leave `height` blank of the `left` at the foot. Columns that are to be even may be short, and so may pages for the last of them. */
export function skippedBy({ isEven, last }: Pick<PlanAim, "isEven" | "last">, height: Pt, left: Pt, boundary: number): number {
  if (isEven === true) return 0;
  return last != null && left <= last.short + tolerance ? shortCost(height) : skippedCost(height, left, boundary);
}

/** Columns that go on on the next page and are short for the last. */
export function shorterColumns(content: ColumnsContent, filling: Filling, last: LastPageAim | null, take: Take): readonly Taken[] {
  const { short } = last ?? { short: 0 };
  return (last === null ? [] : shares).flatMap((share) => {
    const by = share * short;
    const taken = takeBesideNotes(content, filling, (room) => take(content, room - by, false));
    const left = taken.first === null ? Infinity : filling.room.height - usedWith(taken.first, filling);
    return taken.rest !== null && left <= short + tolerance ? [{ ...taken, cost: taken.cost + shortCost(by) }] : [];
  });
}
