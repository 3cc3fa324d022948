import { breakCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { footOf, noteHeightOf } from "./notes.js";
/** Where a plan begins, with the footnotes that its first page takes over. */
export function startOf({ token: { index, rest, floated }, carried }) {
    const nothing = { page: 0, cost: 0, squeeze: 0, before: null, begun: null, part: null };
    return { ...nothing, index, rest, carried, set: new Map(), floated, floats: { head: 0, foot: 0, left: Infinity } };
}
/** Notes that a page on trial may end before an item. */
export function canEndAt(index, { ends, filling, extra, walk }, items) {
    if (!filling.hasContent || (items[index]?.before.cost ?? breakCost.free) >= breakCost.never)
        return;
    const { used, slack, elastic, growth, room } = filling;
    ends.index.push(index);
    ends.y.push(used > room.height ? used + slack : used);
    ends.elastic.push(elastic);
    // What stands on the lines of the page moves from line to line, and not by parts of a margin.
    ends.growth.push(slack > 0 ? 0 : growth);
    ends.extra.push(extra);
    ends.floated.push(walk.floated);
}
/** The trial from here on, with the next float left for later; with it the page would stand `whole` high, 0 where it does not fit. */
export function leavingFloat(trial, whole) {
    const { filling, walk, use, set, ends } = trial;
    const copied = { index: [...ends.index], y: [...ends.y], elastic: [...ends.elastic], growth: [...ends.growth], extra: [...ends.extra], floated: [...ends.floated] };
    return { ...trial, filling: filling.copy(), set: new Map(set), ends: copied, walk: walk.leaving(), use: { ...use, left: walk.floated }, floor: Math.max(trial.floor, whole) };
}
/** The share of elastic room that makes what is `y` high fit. */
export function squeezeOf(y, elastic, height) {
    return y <= height || elastic <= 0 ? 0 : Math.min(1, (y - height) / elastic);
}
/** Whether a page may end inside some content. */
export function canBeCut({ kind }) {
    return kind !== "lines" && kind !== "box";
}
/** Whether a room holds the first of several rows that a cell spans. */
export function holdsRow(content, room) {
    const second = content.kind === "rows" ? content.rows[1] : undefined;
    return second !== undefined && second.top <= room + tolerance;
}
/** Whether what has been taken of rows ends with one of them. */
export function endsWithRow(content, { first }) {
    return first !== null && holdsRow(content, first.height);
}
/** Whether one row alone is left of rows that a cell spans. */
export function leavesOneRow({ rest }) {
    return rest?.kind === "rows" && rest.rows.length === 1;
}
/** Height of rows above the last two of them. */
export function heightAboveLast(content) {
    return content.kind === "rows" ? (content.rows.at(-2)?.top ?? 0) : 0;
}
/** What it costs to part rows that a cell spans, and more where one of them is left alone. */
export function spannedCost({ first, rest }) {
    const isLone = [first, rest].some((part) => part?.kind === "rows" && part.rows.length === 1);
    return isLone ? breakCost.loneSpanned : breakCost.spanned;
}
/** Height of what stands in a room with some content below it. */
export function usedWith(content, { y, noted, room: { notes, height } }) {
    return Math.min(height, y + content.height + footOf(noted + noteHeightOf(content), notes));
}
/** How far a page can be filled where it ends inside an item; 0 where that is worse than a short page. */
export function readilyFilledBy({ first, cost }, filling) {
    return first === null || cost >= breakCost.lines ? 0 : usedWith(first, filling);
}
