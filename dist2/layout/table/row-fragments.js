import { topEdge } from "./rows-content.js";
import { grown, paintedCellStyle, paintedStyle } from "./table-model.js";
function cellFragment(part, row, { grid, corner, assemble }) {
    const { cell, width, height, edges, fill, openTop, openBottom } = part;
    const below = cell.rowSpan > 1 ? (grid.rowsWithBackground.get(row.row) ?? null) : null;
    const style = paintedCellStyle(cell, grid.table, grid.rowsWithBackground.has(row.row), below?.alpha === 1 ? below : null);
    const [x, y] = [corner.x + part.x, corner.y + part.top];
    return {
        kind: "box", element: cell.element, anonymous: cell.anonymous, style,
        rect: grown({ x, y, width, height }, style, grid.model),
        openTop, openBottom, repeated: false,
        children: fill === null ? [] : assemble(fill, { x: x + edges.left, y: y + topEdge(part) }),
    };
}
function rowFragment(row, setting) {
    const { grid, corner } = setting;
    return {
        kind: "box", element: row.row.element, anonymous: row.row.anonymous, style: paintedStyle(row.row.style),
        rect: { x: corner.x + grid.x, y: corner.y + row.top, width: grid.width, height: row.height },
        openTop: row.cells.some(({ openTop }) => openTop),
        openBottom: row.cells.some(({ openBottom }) => openBottom),
        repeated: false,
        children: row.cells.map((cell) => cellFragment(cell, row, setting)),
    };
}
/** What rows draw: a box each, and in it the boxes of its cells. */
export function rowFragments({ rows, grid }, corner, assemble) {
    return rows.map((row) => rowFragment(row, { grid, corner, assemble }));
}
