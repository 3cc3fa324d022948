import { used } from "../box-model.js";
import { notesIn } from "../fragmentation/notes.js";
/** Room above the content of a cell: its edge, and where its alignment puts it; where it goes on, its padding. */
export function topEdge({ openTop, edges, above, cell }) {
    return openTop ? used(cell.style.paddingTop, 0) : edges.top + above;
}
/** The cell itself as it opens, for the running strings that it sets. */
function opened({ cell, x, width }) {
    const { strings, style } = cell;
    const box = { source: cell, style, x, width, top: 0, bottom: 0, keepsWhole: false, isOneThing: false, strings, header: null, caption: null };
    return { kind: "open", box, before: { cost: Infinity, forced: null }, height: 0, page: style.page };
}
/** What the cells of some rows hold, where any of it sets running strings; else nothing, for there are tables of thousands of rows. */
function settingStrings(rows) {
    const cells = rows.flatMap((row) => row.cells);
    const sets = (item) => (item.kind === "open" && item.box.strings.length > 0) || (item.kind === "content" && (item.content.inside?.some(sets) ?? false));
    if (!cells.some(({ cell, fill }) => cell.strings.length > 0 || (fill?.items.some(sets) ?? false)))
        return {};
    return { inside: cells.flatMap((part) => [...(part.openTop ? [] : [opened(part)]), ...(part.fill?.items ?? [])]) };
}
/** Rows as content of a strip; one at least. */
export function rowsContent(rows, grid) {
    const [first] = rows;
    if (first === undefined)
        throw new Error("rows are set one at least at a time");
    return {
        kind: "rows",
        source: first.row,
        rows, grid,
        height: Math.max(0, ...rows.map(({ top, height }) => top + height)),
        notes: rows.flatMap(({ cells }) => cells.flatMap(({ fill }) => notesIn(fill?.items ?? []))),
        ...settingStrings(rows),
    };
}
