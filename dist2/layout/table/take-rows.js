import { tolerance } from "../fragmentation/break-token.js";
import { rowsContent, topEdge } from "./rows-content.js";
function cutCell(part, at, must, takeFill) {
    if (part.top >= at)
        return { first: null, rest: { ...part, top: part.top - at }, taken: null };
    const taken = part.fill === null ? null : takeFill(part.fill, Math.max(0, at - part.top - topEdge(part)), must);
    const end = part.top + part.height;
    return {
        first: { ...part, height: Math.min(part.height, at - part.top), fill: taken?.first ?? null, openBottom: end > at },
        rest: { ...part, top: 0, height: end - at, above: 0, fill: taken?.rest ?? null, openTop: true },
        taken,
    };
}
/** Least height of a piece: where the content of its cells ends. */
function needed(cells) {
    return Math.max(0, ...cells.map((part) => part.top + topEdge(part) + (part.fill?.height ?? 0) + part.edges.bottom));
}
/** The rest of rows after a cut. Cutting can take more room than the cells had; the last row gives it. */
function restRows(rows, at) {
    const kept = rows
        .map(({ row, cells }) => {
        const top = Math.max(0, row.top - at);
        return { row: row.row, top, height: Math.max(0, row.top + row.height - at - top), cells: cells.map(({ rest }) => rest) };
    })
        .filter(({ height, cells }) => height > 0 || cells.some(({ fill }) => (fill?.items.length ?? 0) > 0));
    const bottom = Math.max(needed(kept.flatMap(({ cells }) => cells)), ...kept.map(({ top, height }) => top + height));
    return kept.map((row, index) => ({
        ...row,
        height: index === kept.length - 1 ? bottom - row.top : row.height,
        cells: row.cells.map((cell) => {
            const endsLast = index + cell.cell.rowSpan >= kept.length;
            return { ...cell, height: endsLast ? bottom - cell.top : Math.max(0, cell.height) };
        }),
    }));
}
function firstRows(rows, at) {
    return rows
        .filter(({ row }) => row.top < at)
        .map(({ row, cells }) => ({ ...row, height: Math.min(row.height, at - row.top), cells: cells.flatMap(({ first }) => first ?? []) }));
}
/** Where rows are cut that have room down to `at`: between two of them where that is possible, else through one. */
function cutHeight(rows, at) {
    const boundaries = rows.map(({ top }) => top).filter((top) => top > 0 && top <= at + tolerance);
    return boundaries.length === 0 ? at : Math.min(at, Math.max(...boundaries));
}
/** Takes of rows as much as a room holds: whole ones where one ends there, else a part of each of their cells. */
export function takeRows(content, room, must, takeFill) {
    const { rows, grid } = content;
    const at = cutHeight(rows, room);
    const cut = (each) => rows.map((row) => ({ row, cells: row.cells.map((cell) => cutCell(cell, at, each, takeFill)) }));
    const softly = cut(false);
    // One cell that goes on is enough to come to an end: none of the others has to leave the page for it.
    const hasContent = softly.some(({ cells }) => cells.some(({ first }) => (first?.fill?.items.length ?? 0) > 0));
    const nothing = { first: null, rest: content, cost: 0, forced: null, broken: null, tooTall: null };
    if (!must && !hasContent)
        return nothing;
    const cuts = hasContent ? softly : cut(true);
    const [before, after] = [firstRows(cuts, at), restRows(cuts, at)];
    if (before.length === 0)
        return nothing;
    const taken = cuts.flatMap(({ cells }) => cells.flatMap((cell) => cell.taken ?? []));
    return {
        first: { ...rowsContent(before, grid), height: at },
        rest: after.length === 0 ? null : rowsContent(after, grid),
        cost: Math.max(0, ...taken.map(({ cost }) => cost)),
        forced: null,
        broken: taken.find(({ broken }) => broken !== null)?.broken ?? null,
        tooTall: taken.find(({ tooTall }) => tooTall !== null)?.tooTall ?? (hasContent ? null : content.source),
        cut: true,
    };
}
