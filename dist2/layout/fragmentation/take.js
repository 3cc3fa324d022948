import { takeColumns } from "../columns/take-columns.js";
import { takeBlocks } from "../flex/take-blocks.js";
import { takeRows } from "../table/take-rows.js";
import { breakCost } from "./break-cost.js";
import { plan } from "./cheapest-plan.js";
import { firstItem, headersHeight, openAfter, restItem, startToken, tolerance, wholeFill } from "./break-token.js";
import { fillPlanned } from "./fill.js";
import { heightOfItems } from "./notes.js";
import { blank } from "./strip-writer.js";
/** Nothing taken, nothing torn. */
const whole = { rest: null, cost: breakCost.free, forced: null, broken: null, tooTall: null };
function takeBlank(content, room) {
    const { source, height } = content;
    return { ...whole, first: blank(source, room, 0), rest: blank(source, height - room, 0), tooTall: source };
}
/**
 * Takes of content as much as `room` holds: what fits is taken whole, and what does not is broken where its kind can be.
 * Nothing else breaks content, on pages, in columns, in cells and at the foot.
 */
export function take(content, room, must) {
    if (content.kind === "columns")
        return takeColumns(content, room, must, fillRooms);
    if (content.height <= room + tolerance)
        return { ...whole, first: content };
    switch (content.kind) {
        case "lines":
        case "box":
            return must ? { ...whole, first: content, tooTall: content.source } : { ...whole, first: null, rest: content };
        case "blank":
            return takeBlank(content, room);
        case "rows":
            return takeRows(content, room, must, takeFill);
        case "blocks":
            return takeBlocks(content, room, must, takeFill);
    }
}
/** Plans the pages of a flow. */
export function planPages(flowing, roomOf, aim = {}) {
    return plan({ flowing, roomOf, aim, tools: { take, setNotes } });
}
/** A stretch with all of its columns set, however high they are. */
function settled(fill) {
    const isOpen = (item) => item.kind === "content" && item.content.kind === "columns" && item.content.filled === null;
    if (!fill.items.some(isOpen))
        return fill;
    const items = fill.items.map((item) => {
        const content = item.kind === "content" && isOpen(item) ? take(item.content, Infinity, true).first : null;
        return item.kind !== "content" || content === null ? item : { ...item, content, height: content.height };
    });
    return { ...fill, items, height: heightOfItems(items) + headersHeight(fill.continued) };
}
/** All of each strip: what a page has many of, as footnotes and cells, is asked for at each of its ends. */
const wholes = new WeakMap();
/** All of a strip from a token on. */
function restOf(strip, from) {
    const known = from === startToken ? wholes.get(strip) : undefined;
    if (known !== undefined)
        return known;
    const rest = settled(wholeFill(strip, from));
    if (from === startToken)
        wholes.set(strip, rest);
    return rest;
}
/** All up to a forced break. */
function endlessRoom(strip, from) {
    const first = firstItem(strip, from);
    const forced = strip.items.findIndex((item, index) => index > first && item.before.forced !== null);
    const all = restOf(strip, from);
    if (forced < 0)
        return all;
    const items = [...restItem(from), ...strip.items.slice(first, forced)];
    const rest = { index: forced, rest: null, open: openAfter(strip, from, first, forced), forced: strip.items[forced]?.before.forced ?? null, floated: from.floated };
    return settled({ ...all, items, height: heightOfItems(items) + headersHeight(all.continued), rest });
}
/** Fills rooms of one height one after another, up to a forced break. */
export function fillRooms(strip, from, height, aim) {
    if (height === Infinity)
        return [endlessRoom(strip, from)];
    const room = { height, notes: null };
    const fills = [];
    let token = from;
    for (const stop of planPages({ strip, token: from, carried: [] }, () => room, aim)) {
        if (token === null)
            break;
        const fill = fillPlanned(strip, room, token, stop);
        fills.push(fill);
        token = fill.rest;
    }
    return fills;
}
/** Takes of the stretch of a strip as much as `room` holds: what is in a cell, in a block of a row, in a footnote. */
function takeFill({ strip, from, height }, room, must) {
    if (height <= room + tolerance) {
        const all = restOf(strip, from);
        if (all.height <= room + tolerance)
            return { ...whole, first: all };
    }
    const [fill] = room <= tolerance ? [] : fillRooms(strip, from, room, { rooms: 1 });
    if (fill === undefined || (!must && fill.height > room + tolerance))
        return { ...whole, first: null, rest: restOf(strip, from) };
    const { rest, cost, broken, tooTall, cut = false } = fill;
    return { first: fill, rest: rest === null ? null : restOf(strip, rest), cost, forced: null, broken, tooTall, cut };
}
/** Sets footnotes in order until one does not fit; that one is cut. One that was carried here goes on at least a line. */
export function setNotes(notes, room) {
    const parts = [];
    const rest = [];
    let height = 0;
    for (const each of notes) {
        const isCarried = each.token.index > 0 && parts.length === 0;
        const left = Math.max(0, room - height);
        const { strip } = each.note;
        const all = rest.length > 0 || each.token !== startToken || each.height > left + tolerance ? null : restOf(strip, startToken);
        if (all !== null && all.height <= left + tolerance) {
            parts.push(all);
            height += all.height;
            continue;
        }
        const taken = rest.length > 0 ? null : takeFill({ strip, from: each.token, height: each.height }, left, isCarried);
        if (taken?.first == null) {
            rest.push(each);
            continue;
        }
        parts.push(taken.first);
        height += taken.first.height;
        if (taken.rest !== null)
            rest.push({ note: each.note, token: taken.rest.from, height: taken.rest.height });
    }
    return { parts, height, rest };
}
