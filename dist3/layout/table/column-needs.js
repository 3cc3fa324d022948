import { signWidths } from "./sign-alignment.js";
import { borderModel, cellEdges, tableEdges } from "./table-model.js";
function applyWidth(need, { width, boxSizing, minWidth, maxWidth }, sides) {
    const around = boxSizing === "border-box" ? 0 : sides;
    if (typeof minWidth === "number")
        need.min = Math.max(need.min, minWidth + around);
    if (typeof maxWidth === "number")
        need.max = Math.min(need.max, maxWidth + around);
    need.max = Math.max(need.min, need.max);
    if (width === "auto")
        return;
    if (typeof width !== "number") {
        need.percent = Math.max(need.percent ?? 0, width.percent);
        return;
    }
    const whole = Math.max(need.min, boxSizing === "border-box" ? width : width + sides);
    need.max = need.isFixed ? Math.max(need.max, whole) : whole;
    need.isFixed = true;
}
function sidesOf(cell, table) {
    const { left, right } = cellEdges(cell, table, 0);
    return left + right;
}
function addCell(need, cell, table, widthsOf) {
    const sides = sidesOf(cell, table);
    const { min, max } = widthsOf(cell);
    need.min = Math.max(need.min, min + sides);
    need.max = Math.max(need.max, need.isFixed ? need.min : max + sides);
    applyWidth(need, cell.style, sides);
}
/** Widens spanned columns until the cell fits: in proportion to what they ask for, equally where that is nothing. */
function addSpanningCell(needs, cell, table, widthsOf) {
    const spanned = needs.slice(cell.column, cell.column + cell.columnSpan);
    const sides = sidesOf(cell, table) - (spanned.length - 1) * borderModel(table).horizontal;
    const { min, max } = widthsOf(cell);
    const total = spanned.reduce((sum, need) => sum + need.max, 0);
    const share = (need) => (total > 0 ? need.max / total : 1 / spanned.length);
    const lacksMax = max + sides - total;
    const lacksMin = min + sides - spanned.reduce((sum, need) => sum + need.min, 0);
    for (const need of spanned) {
        const part = share(need);
        if (lacksMin > 0)
            need.min += lacksMin * part;
        need.max = Math.max(need.min, need.max + Math.max(0, lacksMax) * part);
    }
}
function cellsOf(table) {
    return table.groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
}
/** What a cell asks for that stands in a column of numbers under each other: room for all of these. */
function withSign(asked, cell, { columns, cells }) {
    const column = cells.has(cell) ? columns.get(cell.column) : undefined;
    if (column === undefined)
        return asked;
    const { min, max } = signWidths(column);
    return { min: Math.max(asked.min, min), max: Math.max(asked.max, max) };
}
/** What each column of a table asks for (CSS 2.1 §17.5.2.2). */
export function columnNeeds(table, widthsOf, signs) {
    const needs = Array.from({ length: table.columnCount }, () => ({ min: 0, max: 0, percent: null, isFixed: false }));
    for (const [index, style] of table.columns.entries()) {
        const need = needs[index];
        if (style !== null && need !== undefined)
            applyWidth(need, style, 0);
    }
    const cells = cellsOf(table);
    for (const cell of cells) {
        const need = needs[cell.column];
        if (cell.columnSpan === 1 && need !== undefined)
            addCell(need, cell, table, (one) => withSign(widthsOf(one), one, signs));
    }
    for (const cell of cells)
        if (cell.columnSpan > 1)
            addSpanningCell(needs, cell, table, widthsOf);
    return needs;
}
/** Room of a table's width that columns do not get: its edges and the spacing around each column. */
export function widthAroundColumns(table) {
    const model = borderModel(table);
    const { left, right } = tableEdges(table, 0);
    return left + right + model.horizontal * (table.columnCount + 1);
}
/** What a table asks for, its own edges included. */
export function tableIntrinsicWidths(table, widthsOf, signs) {
    const needs = columnNeeds(table, widthsOf, signs);
    const around = widthAroundColumns(table);
    const sum = (of) => needs.reduce((total, need) => total + need[of], around);
    return { min: sum("min"), max: sum("max") };
}
