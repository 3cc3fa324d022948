import { breakCost } from "./break-cost.js";
import { continuedBoxes, firstItem, headersHeight, openAfter, partItem, tolerance } from "./break-token.js";
import { FloatWalk, itemsApart } from "./float-walk.js";
import { shiftItem } from "./line-grid.js";
import { footOf, heightOfItems, notesIn } from "./notes.js";
import { Filling, growthOf } from "./room.js";
import { blank } from "./strip-writer.js";
function withContent(item, content) {
    return item.kind === "content" && content !== undefined ? { ...item, content, height: content.height } : item;
}
/** An item with so much of its elastic room given away; where that is less than nothing, it grows. */
function squeezed(item, squeeze) {
    if (squeeze === 0)
        return item;
    if (squeeze < 0)
        return { ...item, height: item.height - squeeze * growthOf(item) };
    if (item.kind === "gap")
        return { ...item, height: item.height * (1 - squeeze * (item.give ?? 0)) };
    if (item.kind !== "content" || item.content.kind !== "blank")
        return item;
    const { source, height, most } = item.content;
    return withContent(item, blank(source, height - squeeze * most, 0));
}
/** The items of a strip on a planned page, from its first to the place where it ends. */
function walked(strip, token, stop) {
    const { index, floats: { head, foot, left }, floated, part } = stop;
    const walk = new FloatWalk(strip, { floated: token.floated + head, left, hasContent: head > 0 || token.rest !== null });
    const items = [];
    const settle = (at, most) => {
        for (let float = walk.due(at); float !== null && walk.floated < most; float = walk.due(at)) {
            items.push(...itemsApart(float, "foot"));
            walk.settle();
        }
    };
    const end = part === null ? index : index - 1;
    const first = firstItem(strip, token);
    for (let at = walk.from(token.index, first); at < end; at++) {
        settle(at, Infinity);
        const next = walk.skips(at);
        if (next !== null) {
            at = next - 1;
            continue;
        }
        walk.enters(at);
        items.push(...strip.items.slice(at, at + 1).map((item) => squeezed(withContent(walk.item(at, item), stop.set.get(at)), stop.squeeze)));
    }
    settle(index, floated - foot);
    return items;
}
/** The items of a planned page between the floats at its head and at its foot. */
function itemsOf(strip, token, stop) {
    const { begun, part } = stop;
    const begin = begun === null ? token.rest : begun.first;
    const whole = begun?.rest != null ? [] : walked(strip, token, stop);
    return [...(begin === null ? [] : [partItem(begin)]), ...whole, ...(part?.first == null ? [] : [partItem(part.first)])];
}
/** Less than this between text and the floats at the foot is taken up there. */
const mostAboveFoot = 60;
/** The floats at the head and at the foot of a page. */
function floatsApart({ floats }, { floated: before }, { floated, floats: { head, foot } }) {
    return {
        head: floats.slice(before, before + head).flatMap((float) => itemsApart(float, "head")),
        foot: floats.slice(floated - foot, floated).flatMap((float) => itemsApart(float, "foot")),
    };
}
/** Items with room above those that stand on the lines of the page, and the height of all. */
function onLines(items, filling) {
    const placed = [];
    for (const item of items) {
        const shift = filling.add(item, 0);
        if (shift > 0)
            placed.push(shiftItem(shift, item));
        placed.push(item);
    }
    return { items: placed, height: filling.y };
}
function tallest(items, { height }) {
    const tall = items.find((item) => item.kind === "content" && item.height > height + tolerance);
    return tall?.kind === "content" ? tall.content.source : null;
}
/** A box that the page ends in though it should be whole. One that fills most of a page may be parted at a cost. */
function brokenBox({ tooTall }, { rest, cost }) {
    const isTorn = cost >= breakCost.inside;
    return rest?.open.find(({ box }) => box.keepsWhole && (isTorn || tooTall.has(box)))?.box ?? null;
}
/** Where a page ends, and what that costs. */
function endOf(strip, token, { index, begun, part, floated }) {
    const isInside = begun?.rest != null;
    const cut = isInside ? begun : part;
    const left = cut?.rest ?? null;
    const next = strip.items[index];
    if (next === undefined && left === null && floated === strip.floats.length)
        return { rest: null, cost: breakCost.free };
    const open = isInside ? token.open : openAfter(strip, token, firstItem(strip, token), index);
    const forced = (left === null ? next?.before.forced : cut?.forced) ?? null;
    return { rest: { index, rest: left, open, forced, floated }, cost: cut?.cost ?? next?.before.cost ?? breakCost.free };
}
/** The first of what is broken on a page, and of what is too tall for it. */
function tornOn({ begun, part, set }, broken, tall) {
    const columns = [...set.values()].flatMap(({ filled }) => (filled ?? []).flatMap((each) => each.columns));
    const parts = [...(begun === null ? [] : [begun]), ...columns, ...(part === null ? [] : [part])];
    return {
        broken: broken ?? parts.find(({ broken }) => broken !== null)?.broken ?? null,
        tooTall: parts.find(({ tooTall }) => tooTall !== null)?.tooTall ?? tall,
        cut: parts.some(({ cut }) => cut === true),
    };
}
/** The floats at the foot as low as they go. */
function lowered(foot, left) {
    const [first] = foot;
    return first === undefined || left <= tolerance || left > mostAboveFoot ? foot : [shiftItem(left, first), ...foot];
}
/** Sets the page that a plan ends at a stop. */
export function fillPlanned(strip, room, token, stop) {
    const continued = continuedBoxes(token, room.height);
    const { head, foot } = floatsApart(strip, token, stop);
    const above = headersHeight(continued) + heightOfItems(head);
    const { items, height } = onLines(itemsOf(strip, token, stop), new Filling(room, above, 0));
    const noted = notesIn(items).reduce((sum, note) => sum + note.strip.height, 0);
    const low = lowered(foot, room.height - footOf(noted, room.notes) - height - heightOfItems(foot));
    const apart = head.length + foot.length === 0 ? null : { apart: { head, foot: low } };
    const end = endOf(strip, token, stop);
    const torn = tornOn(stop, brokenBox(strip, end), tallest(items, room));
    return { strip, from: token, continued, items, ...apart, height: height + heightOfItems(low), ...end, ...torn };
}
