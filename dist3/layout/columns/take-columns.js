import { breakCost } from "../fragmentation/break-cost.js";
import { tolerance } from "../fragmentation/break-token.js";
import { marksOf } from "../fragmentation/strip-marks.js";
/** Heights of columns are even to this. */
const precision = 0.05;
/** Height of columns side by side: that of the highest. */
export function heightOfColumns({ columns }) {
    return Math.max(0, ...columns.map(({ height }) => height));
}
/** What it costs to end a column where it ends; most where it holds nothing, or something that is too tall for it. */
function costOfColumn({ cost, tooTall, cut, rest, items }) {
    const hasContent = rest === null || items.some(({ kind }) => kind === "content");
    return hasContent && tooTall === null && cut !== true ? cost : breakCost.never;
}
/** Whether a column tears nothing apart that should be whole. */
function isWhole(column) {
    return costOfColumn(column) < breakCost.inside;
}
/** Why the page ends where a column does, or `null` where only the column ends. */
function pageBreakAt(rest) {
    const forced = rest?.forced ?? null;
    return forced === "start" || forced === "column" ? null : forced;
}
/** Columns of one height filled one after another; a column break of the style's begins another. */
function filledTo({ strip, token, count, fillRooms }, height, aim) {
    const columns = [];
    let rest = token;
    while (rest !== null && columns.length < count && (columns.length === 0 || pageBreakAt(rest) === null)) {
        const more = fillRooms(strip, rest, height, { ...aim, rooms: count - columns.length });
        if (more.length === 0)
            break;
        columns.push(...more);
        rest = more.at(-1)?.rest ?? null;
    }
    return { columns, rest };
}
/** Columns up to the first that would tear something apart: on the next page there may be more room. */
function untilTorn({ columns, rest }) {
    const torn = columns.findIndex((column) => !isWhole(column));
    return torn < 0 ? { columns, rest } : { columns: columns.slice(0, torn), rest: columns[torn]?.from ?? rest };
}
/** Index on the strip of what columns leave. */
function endOf({ rest }) {
    return rest?.index ?? Infinity;
}
/** The same content in columns as even as they can be: as low as the highest has to be, found by bisection. */
function balanced(task, filled) {
    const worst = Math.max(breakCost.lines - 1, ...filled.columns.map(costOfColumn));
    const reaches = (columns) => endOf(columns) >= endOf(filled) && columns.rest?.rest == null && columns.columns.every((column) => costOfColumn(column) <= worst);
    const heights = filled.columns.reduce((sum, { height }) => sum + height, 0);
    let best = filled;
    let [least, most] = [Math.max(0, heights / task.count - marksOf(task.strip).mostGap), heightOfColumns(filled)];
    while (most - least > precision) {
        const height = (least + most) / 2;
        const lower = filledTo(task, height, { holdsAll: true, isEven: true });
        if (reaches(lower))
            [best, most] = [lower, Math.min(height, heightOfColumns(lower))];
        else
            least = height;
    }
    return best;
}
/** Columns filled to a height; even ones where all that the page is to hold fits. */
function setColumns({ set }, task, height, must) {
    const all = filledTo(task, height, { mayStop: !must });
    const filled = must ? all : untilTorn(all);
    const isLast = filled.rest === null || (pageBreakAt(filled.rest) !== null && filled.rest.rest === null);
    return isLast && set.box.style.columnFill === "balance" ? balanced(task, filled) : filled;
}
/** Sets of columns one under the other, as many as stand in a room. */
function setsIn(content, room, must, fillRooms) {
    const { set: { strip, grid, limit }, token } = content;
    const sets = [];
    let rest = token;
    for (let y = 0; rest !== null && (sets.length === 0 || pageBreakAt(rest) === null);) {
        const isCut = room - y > limit;
        const height = Math.min(limit, room - y);
        if (height <= tolerance && sets.length > 0)
            break;
        const filled = setColumns(content, { strip, token: rest, count: grid.count, fillRooms }, height, must && (sets.length === 0 || room === Infinity));
        if (filled.columns.length === 0)
            break;
        sets.push(filled);
        rest = filled.rest;
        y += heightOfColumns(filled) + grid.gap;
        // Below columns that ended of themselves others stand; those that the page ended go on on the next.
        if (!isCut && room !== Infinity)
            break;
    }
    return sets;
}
function restOf({ source, set }, token) {
    return { kind: "columns", source, set, token, filled: null, height: leftHeight(set, token) };
}
/** About the height that what is left takes in columns. */
function leftHeight({ strip, grid }, { index, rest }) {
    const left = strip.height - (marksOf(strip).tops[index] ?? strip.height);
    return (left + (rest?.height ?? 0)) / grid.count;
}
/** Takes of columns as much as a room holds. */
export function takeColumns(content, room, must, fillRooms) {
    const { set, token } = content;
    const filled = setsIn(content, room, must, fillRooms);
    const columns = filled.flatMap((each) => each.columns);
    const rest = filled.length === 0 ? token : (filled.at(-1)?.rest ?? null);
    const height = filled.reduce((sum, each) => sum + heightOfColumns(each), Math.max(0, filled.length - 1) * set.grid.gap);
    const inside = columns.flatMap(({ items }) => items);
    return {
        first: filled.length === 0 ? null : { ...content, filled, height, inside },
        rest: rest === null ? null : restOf(content, rest),
        forced: pageBreakAt(rest),
        cost: Math.max(0, ...columns.map(({ cost }) => cost)),
        broken: columns.find(({ broken }) => broken !== null)?.broken ?? null,
        tooTall: columns.find(({ tooTall }) => tooTall !== null)?.tooTall ?? null,
        cut: columns.some(({ cut }) => cut === true),
    };
}
