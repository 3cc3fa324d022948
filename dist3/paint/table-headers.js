import { scopeOf, spanOf } from "./table-attributes.js";
/**
 * The header cells of every cell of a table whose headers span columns or rows, so that their scopes alone do not say
 * what a cell is of; nothing for a table that is simpler. Headers of columns come first, the outermost before the others.
 */
export function headersOf(table) {
    const cells = cellsOf(table);
    const headers = cells.filter(({ node }) => node.type === "TH");
    if (!headers.some(({ rows, columns }) => length(rows) > 1 || length(columns) > 1))
        return new Map();
    return new Map(cells.map((cell) => [cell.node, headers.filter((header) => isHeaderOf(header, cell)).map(({ node }) => node)]));
}
function isHeaderOf(header, cell) {
    if (header.node === cell.node)
        return false;
    if (scopeOf(header.node) === "Column")
        return overlap(header.columns, cell.columns) && (header.group !== cell.group ? header.group.type === "THead" : header.rows[1] <= cell.rows[0]);
    return header.group === cell.group && overlap(header.rows, cell.rows) && header.columns[1] <= cell.columns[0];
}
function cellsOf(table) {
    const cells = [];
    const loose = table.children.filter(({ type }) => type === "TR");
    for (const group of table.children.filter(({ type }) => type === "THead" || type === "TBody" || type === "TFoot"))
        placeRows(group, group.children, cells);
    placeRows(table, loose, cells);
    return cells;
}
/** Each cell stands in the first columns that no cell of a row above it reaches down into. */
function placeRows(group, rows, cells) {
    const taken = new Set();
    rows.forEach((row, top) => {
        let left = 0;
        for (const node of row.children) {
            while (taken.has(`${top} ${left}`))
                left++;
            const [width, height] = [spanOf(node, "colspan"), Math.min(spanOf(node, "rowspan"), rows.length - top)];
            cells.push({ node, group, rows: [top, top + height], columns: [left, left + width] });
            for (let down = 1; down < height; down++)
                for (let across = 0; across < width; across++)
                    taken.add(`${top + down} ${left + across}`);
            left += width;
        }
    });
}
function length([start, end]) {
    return end - start;
}
function overlap(one, other) {
    return one[0] < other[1] && other[0] < one[1];
}
