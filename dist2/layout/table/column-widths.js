import { withinReach } from "../../geometry/index.js";
import { boundedWidth, definiteWidth, marginsOf } from "../box-model.js";
import { intrinsicWidths } from "../flow/intrinsic-widths.js";
import { contentWidths } from "../flow/intrinsic-widths.js";
import { columnNeeds, widthAroundColumns } from "./column-needs.js";
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** `room` in proportion to `weights`, equally where these are all 0. */
function shared(room, weights) {
    const total = sum(weights);
    return weights.map((weight) => room * (total > 0 ? weight / total : 1 / weights.length));
}
/** Columns that ask for a share of the table have it before the others divide the rest. */
function withPercentages(needs, room) {
    return needs.map((need) => {
        if (need.percent === null)
            return need;
        const width = Math.max(need.min, withinReach((room * need.percent) / 100));
        return { ...need, min: Math.min(width, room), max: width, isFixed: true };
    });
}
/** Minima that do not fit, the widest of them cut to one width: the words of narrow columns stay whole. */
function cut(mins, room) {
    const sorted = [...mins].sort((one, other) => one - other);
    let left = room;
    for (const [index, min] of sorted.entries()) {
        const level = left / (sorted.length - index);
        if (min > level)
            return mins.map((one) => Math.min(one, level));
        left -= min;
    }
    return mins;
}
/** Part of an even share of the room that a column may ask for to be a short one. */
const shortShare = 0.6;
/**
 * Columns that ask for little more than half of an even share of the room have all of it, so that short entries stay on one line;
 * what they leave is shared anew. None takes from the others what these need for their words.
 */
function withShortOnes(needs, room) {
    const settled = needs.map(({ isFixed }) => isFixed);
    let left = room - sum(needs.map(({ isFixed, max }) => (isFixed ? max : 0)));
    let spare = room - sum(needs.map(({ isFixed, min, max }) => (isFixed ? max : min)));
    for (let isChanged = true; isChanged;) {
        isChanged = false;
        const even = left / settled.filter((one) => !one).length;
        for (const [index, { min, max }] of needs.entries()) {
            if (settled[index] === true || max > even * shortShare || max - min > spare)
                continue;
            settled[index] = true;
            isChanged = true;
            left -= max;
            spare -= max - min;
        }
    }
    return needs.map((need, index) => (settled[index] === true && !need.isFixed ? { ...need, min: need.max } : need));
}
/**
 * Widths of columns that fill `room` (CSS 2.1 §17.5.2.2): each its minimum, short ones all that they want, then in proportion to
 * what each still wants, then columns without a width of their own grow. Minima that do not fit are cut: no table leaves its page.
 */
function distribute(asked, room) {
    const needs = withPercentages(asked, room);
    const [mins, maxes] = [needs.map(({ min }) => min), needs.map(({ max }) => max)];
    const [least, most] = [sum(mins), sum(maxes)];
    if (least >= room)
        return cut(mins, room);
    if (most >= room) {
        const short = withShortOnes(needs, room);
        const wanted = shared(room - sum(short.map(({ min }) => min)), short.map(({ min, max }) => max - min));
        return short.map(({ min }, index) => min + (wanted[index] ?? 0));
    }
    const canGrow = needs.some(({ isFixed }) => !isFixed);
    const extra = shared(room - most, needs.map(({ max, isFixed }) => (canGrow && isFixed ? 0 : Math.max(max, 1))));
    return maxes.map((max, index) => max + (extra[index] ?? 0));
}
/** Fixed layout (CSS 2.1 §17.5.2.1): columns and the first row decide, the others share the rest equally. */
function fixedNeeds(table, room) {
    const widths = table.columns.map((style) => (style === null ? null : definiteWidth(style, room)));
    for (const cell of table.groups[0]?.rows[0]?.cells ?? []) {
        const width = definiteWidth(cell.style, room);
        if (width === null)
            continue;
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
            widths[column] ??= width / cell.columnSpan;
    }
    return widths.map((width) => ({ min: width ?? 0, max: width ?? 0, percent: null, isFixed: width !== null }));
}
/** Widths of a table and its columns in a container of width `whole`. */
export function tableWidths(table, whole, { context, signs, fixed }) {
    const margin = marginsOf(table.style, whole);
    const around = widthAroundColumns(table);
    const available = Math.max(0, whole - margin.left - margin.right);
    const given = fixed ?? definiteWidth(table.style, whole);
    if (table.style.tableLayout === "fixed" && given !== null) {
        const room = Math.max(0, given - around);
        return { width: given, columns: distribute(fixedNeeds(table, room), room), lacks: 0 };
    }
    const needs = columnNeeds(table, (cell) => contentWidths(cell, context), signs);
    const fits = sum(needs.map(({ max }) => max)) + around;
    const grows = needs.some(({ percent }) => percent !== null);
    // CSS 2.1 §17.5.2.2: a table is at least as wide as its caption has to be.
    const caption = table.caption === null ? 0 : intrinsicWidths(table.caption, context).min;
    const width = given ?? boundedWidth(grows ? available : Math.min(available, Math.max(fits, caption)), table.style, whole);
    const room = Math.max(0, width - around);
    return { width, columns: distribute(needs, room), lacks: Math.max(0, sum(needs.map(({ min }) => min)) - room) };
}
