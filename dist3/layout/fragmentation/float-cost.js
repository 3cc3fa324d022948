import { floatCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { heightApart } from "./float-walk.js";
/** Floats right under one another that make no tower. */
const mostInRun = 2;
/** Whether floats right under one another make a tower. */
export function isTower(run) {
    return run > mostInRun;
}
/** What floats cost that stand at one end of a page. */
export function movedCost(count) {
    return floatCost.moved * count + floatCost.tower * Math.max(0, count - mostInRun);
}
/** Floats that a page end may leave for later, and that it may set ahead of their places: without a bound there are as many ways as pairs of floats. */
export const mostApart = 6;
/** How many floats begin before an item. */
export function floatsBefore(floats, index) {
    let [least, most] = [0, floats.length];
    while (least < most) {
        const middle = (least + most) >> 1;
        if ((floats[middle]?.start ?? Infinity) < index)
            least = middle + 1;
        else
            most = middle;
    }
    return least;
}
const aheadOf = new WeakMap();
/** The first float from one on, whose places are all to come, that may not stand on a page which ends before an item. */
function endOfAhead(floats, index, from) {
    let known = aheadOf.get(floats);
    if (known === undefined)
        aheadOf.set(floats, (known = new Map()));
    const key = index * (floats.length + 1) + from;
    let end = known.get(key);
    if (end !== undefined)
        return end;
    end = from;
    for (let float = floats[end]; float !== undefined && float.from <= index && float.start !== index; float = floats[end])
        end++;
    known.set(key, end);
    return end;
}
/** What it costs to end a page before an item when so many floats have been set: of the others, some could have stood on it. */
export function waitingCost(floats, index, floated) {
    if (floats.length === 0)
        return 0;
    const passed = floatsBefore(floats, index);
    const next = Math.max(passed, floated);
    return floatCost.waiting * (next - floated) + floatCost.ahead * (endOfAhead(floats, index, next) - next);
}
/** The least and the most floats that may stand at the head of a page. Those whose section ends there have to. */
export function headFloats(floats, { index, floated }, height) {
    let [least, most, used] = [0, 0, 0];
    const last = floatsBefore(floats, index) + mostApart;
    for (let number = floated;; number++) {
        const float = floats[number];
        if (float === undefined || float.start === index || float.from > index || number >= last)
            return [least, most];
        used += heightApart(float);
        if (used > height + tolerance && most > 0)
            return [least, most];
        most++;
        if (float.start < index && float.limit <= index)
            least = most;
    }
}
