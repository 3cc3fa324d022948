import { noteHeightOf } from "./notes.js";
const marksOfStrips = new WeakMap();
/** What is known of the boundaries of a strip; worked out once. */
export function marksOf(strip) {
    const known = marksOfStrips.get(strip);
    if (known !== undefined)
        return known;
    const [tops, tables] = [[0], [null]];
    let [y, around] = [0, null];
    for (const [index, item] of strip.items.entries()) {
        y += item.height;
        if (item.kind === "open" && (item.box.header !== null || item.box.caption !== null))
            around = { open: { box: item.box, index }, around };
        if (item.kind === "close" && item.box === around?.open.box)
            around = around.around;
        tops.push(y);
        tables.push(around);
    }
    const notes = strip.items.map((item) => (item.kind === "content" && item.content.kind !== "columns" ? noteHeightOf(item.content) : 0));
    const mostGap = strip.items.reduce((most, item) => (item.kind === "gap" ? Math.max(most, item.height) : most), 0);
    const isPlain = tables.every((open) => open === null) && strip.items.every((item) => item.kind !== "content" || item.content.kind === "lines" || item.content.kind === "box");
    const highest = strip.items.reduce((most, { height }) => Math.max(most, height), 0);
    const forced = strip.items.flatMap(({ before }, index) => (before.forced === null ? [] : [index]));
    const marks = { tops, tables, notes, mostGap, isPlain, highest, forced };
    marksOfStrips.set(strip, marks);
    return marks;
}
/** The tables that are open at a boundary, outermost last, as far as the height of a page depends on them. */
export function tablesAt({ tables }, index) {
    const open = [];
    for (let each = tables[index] ?? null; each !== null; each = each.around)
        open.push(each.open);
    return open;
}
