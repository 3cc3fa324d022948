import { sides, withBackground, withBorders } from "../../style/index.js";
import { edgesOf } from "../box-model.js";
import { collapsedBorders, noBorders } from "./collapsed-borders.js";
/** The border model of a table. Collapsed borders leave no room between cells. */
export function borderModel({ style }) {
    const collapses = style.borderCollapse === "collapse";
    const { horizontal, vertical } = style.borderSpacing;
    return collapses ? { collapses, horizontal: 0, vertical: 0 } : { collapses, horizontal, vertical };
}
function halves(border) {
    return { top: border.top.width / 2, right: border.right.width / 2, bottom: border.bottom.width / 2, left: border.left.width / 2 };
}
/**
 * Border and padding of a cell inside its grid area. Collapsed borders are centred on the lines of the grid: half of each
 * lies outside, in the neighbour.
 */
export function cellEdges(cell, table, whole) {
    if (!borderModel(table).collapses)
        return edgesOf(cell.style, whole);
    const { layout } = collapsedBorders(table).of(cell);
    const [edges, outside] = [edgesOf(withBorders(cell.style, layout), whole), halves(layout)];
    return {
        top: edges.top - outside.top,
        right: edges.right - outside.right,
        bottom: edges.bottom - outside.bottom,
        left: edges.left - outside.left,
    };
}
/** Border and padding of a table around its grid: where borders collapse, the outer halves of the widest of each side. */
export function tableEdges(table, whole) {
    return borderModel(table).collapses ? halves(collapsedBorders(table).outer) : edgesOf(table.style, whole);
}
/** A rectangle of the grid, grown by the halves of collapsed borders outside it. */
export function grown(rect, style, { collapses }) {
    if (!collapses)
        return rect;
    const { top, right, bottom, left } = halves(sides(style, "border"));
    return { x: rect.x - left, y: rect.y - top, width: rect.width + left + right, height: rect.height + top + bottom };
}
/**
 * The style of a row or row group as it is painted. With separate borders these have none (CSS 2.1 §17.6); where borders
 * collapse, cells draw what wins.
 */
export function paintedStyle(style) {
    return withBorders(style, noBorders);
}
/** The style of a table as it is painted: where borders collapse, with those that win on a whole side. */
export function paintedTableStyle(table) {
    return borderModel(table).collapses ? withBorders(table.style, collapsedBorders(table).table) : table.style;
}
/** The style of a cell as it is painted: with the borders that win, and over the background of its column. */
export function paintedCellStyle(cell, table, isOnBackground, below) {
    const { style } = cell;
    // A cell reaches below the row that it begins in, and takes the background of that row along.
    if (below !== null && style.backgroundColor.alpha === 0)
        return withCellBorders(withBackground(style, below), cell, table);
    const column = table.columns[cell.column] ?? null;
    const shows = column !== null && !isOnBackground && style.backgroundColor.alpha === 0;
    const grounded = shows ? withBackground(style, column.backgroundColor) : style;
    return withCellBorders(grounded, cell, table);
}
function withCellBorders(style, cell, table) {
    return borderModel(table).collapses ? withBorders(style, collapsedBorders(table).of(cell).painted) : style;
}
