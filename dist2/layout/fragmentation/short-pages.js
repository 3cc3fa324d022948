import { takeBesideNotes } from "./beside-notes.js";
import { breakCost, shortCost, skippedCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { usedWith } from "./trial.js";
/** Shares of what a page may be short by at which columns are tried to end. */
const shares = [1 / 3, 2 / 3, 1];
/** What a page is short by less is a difference of margins. */
const leastGrowth = 8;
/** What the last page of a flow is to hold; `null` where that is not asked, or it is not the last of the strip. */
export function lastOf({ strip, token }, { last = null }) {
    return last === null || strip.items.some(({ before }, index) => index > token.index && before.forced !== null) ? null : last;
}
/** What it costs to leave `height` blank of the `left` at the foot. Columns that are to be even may be short, and so may pages for the last of them. */
export function skippedBy({ isEven, last, hole }, height, left, boundary) {
    if (isEven === true)
        return 0;
    return last == null ? skippedCost(height, left, boundary, hole) : shortCost(height, left, boundary, last);
}
/**
 * By how much the margins of a page grow that leaves `left` blank at its foot, `height` of it for the last page: so it seems to be less
 * short, and may be by more. `growth` is the most.
 */
export function grownBy(last, height, left, growth) {
    if (last === null || height < leastGrowth)
        return 0;
    const most = Math.min(left, growth);
    return left - most <= last.short + tolerance ? most : 0;
}
/** Columns that go on on the next page and are short for the last. */
export function shorterColumns(content, filling, last, take) {
    if (last === null)
        return [];
    const { short } = last;
    return shares.flatMap((share) => {
        const by = share * short;
        const taken = takeBesideNotes(content, filling, (room) => take(content, room - by, false));
        const left = taken.first === null ? Infinity : filling.room.height - usedWith(taken.first, filling);
        return taken.rest !== null && left <= short + tolerance ? [{ ...taken, cost: taken.cost + shortCost(by, by, breakCost.free, last) }] : [];
    });
}
