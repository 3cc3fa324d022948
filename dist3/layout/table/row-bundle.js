import { used } from "../box-model.js";
import { measureContent } from "../flow/measure.js";
import { baselineIn } from "../inline/inline-block.js";
import { assembleAll } from "../fragmentation/assemble.js";
import { startToken, wholeFill } from "../fragmentation/break-token.js";
import { rowsContent } from "./rows-content.js";
import { roomAround } from "./sign-alignment.js";
import { cellEdges } from "./table-model.js";
/** Rows that spanning cells hold together, in runs: most runs are one row. */
export function bundles(rows) {
    const runs = [];
    let openRows = 0;
    for (const row of rows) {
        if (openRows > 0)
            runs.at(-1)?.push(row);
        else
            runs.push([row]);
        openRows = Math.max(openRows - 1, ...row.cells.map((cell) => cell.rowSpan - 1), 0);
    }
    return runs;
}
/** Edges of a cell, and what moves its line under the sign of its column. */
function edgesOfCell(cell, width, { table, width: whole, signs }) {
    const edges = cellEdges(cell, table, whole);
    const around = roomAround(cell, width - edges.left - edges.right, signs);
    return around === null ? edges : { ...edges, left: edges.left + around.left, right: edges.right + around.right };
}
function measureCell(cell, grid, context) {
    const first = grid.columns[cell.column];
    const last = grid.columns[cell.column + cell.columnSpan - 1];
    const x = first?.x ?? grid.x;
    const width = (last === undefined ? x : last.x + last.width) - x;
    const edges = edgesOfCell(cell, width, grid);
    const strip = measureContent(cell, Math.max(0, width - edges.left - edges.right), context);
    const around = edges.top + edges.bottom;
    const { style } = cell;
    const given = typeof style.height === "number" ? style.height + (style.boxSizing === "border-box" ? 0 : around) : 0;
    const isOnBaseline = !["top", "middle", "bottom"].includes(String(style.verticalAlign));
    const inside = isOnBaseline ? baselineIn(assembleAll(strip), "first") : null;
    const height = Math.max(strip.height + around, given, used(style.minHeight, 0));
    return { cell, x, width, edges, strip, height, baseline: inside === null ? null : inside + edges.top };
}
/** Baseline of a row: of its cells on the baseline, the deepest. */
function rowBaseline(cells) {
    return Math.max(0, ...cells.map(({ baseline }) => baseline ?? 0));
}
function rowHeight(row, cells) {
    const baseline = rowBaseline(cells);
    const given = typeof row.style.height === "number" ? row.style.height : 0;
    const heights = cells
        .filter(({ cell }) => cell.rowSpan === 1)
        .map((cell) => cell.height + (cell.baseline === null ? 0 : baseline - cell.baseline));
    return Math.max(given, used(row.style.minHeight, 0), ...heights, 0);
}
/** Heights of the rows of a bundle; what a spanning cell needs beyond its rows goes to the last of them. */
function rowHeights(rows, cells, spacing) {
    const heights = rows.map((row, index) => rowHeight(row, cells[index] ?? []));
    for (const [index, row] of cells.entries())
        for (const { cell, height } of row) {
            if (cell.rowSpan === 1)
                continue;
            const last = index + cell.rowSpan - 1;
            const spanned = heights.slice(index, last + 1).reduce((sum, each) => sum + each, (cell.rowSpan - 1) * spacing);
            heights[last] = (heights[last] ?? 0) + Math.max(0, height - spanned);
        }
    return heights;
}
/** Room above the content of a cell that is `height` high. */
function roomAbove({ cell, baseline, edges, strip }, height, baselineOfRow) {
    const room = height - edges.top - edges.bottom - strip.height;
    if (cell.style.verticalAlign === "middle")
        return room / 2;
    if (cell.style.verticalAlign === "bottom")
        return room;
    return baseline === null ? 0 : baselineOfRow - baseline;
}
function tops(heights, spacing) {
    let y = 0;
    return heights.map((height) => {
        const top = y;
        y += height + spacing;
        return top;
    });
}
/** Rows of a bundle, set: one piece of content that is cut only where it is taller than a page. */
export function setBundle(rows, grid, context) {
    const spacing = grid.model.vertical;
    const measured = rows.map((row) => row.cells.map((cell) => measureCell(cell, grid, context)));
    const heights = rowHeights(rows, measured, spacing);
    const rowTops = tops(heights, spacing);
    const bottom = (index) => (rowTops[index] ?? 0) + (heights[index] ?? 0);
    const parts = rows.map((row, index) => {
        const top = rowTops[index] ?? 0;
        const cells = measured[index] ?? [];
        const baseline = rowBaseline(cells);
        const cellParts = cells.map((cell) => {
            const height = bottom(index + cell.cell.rowSpan - 1) - top;
            const { x, width, edges, strip } = cell;
            return {
                cell: cell.cell, x, width, edges, top, height,
                above: roomAbove(cell, height, baseline),
                fill: wholeFill(strip, startToken),
                openTop: false, openBottom: false,
            };
        });
        return { row, top, height: heights[index] ?? 0, cells: cellParts };
    });
    return rowsContent(parts, grid);
}
