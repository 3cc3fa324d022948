import { diagnostic } from "../diagnostics/index.js";
import { irregularityOf } from "../geometry/index.js";
import { attributeOf } from "./walk.js";
/** What keeps whoever hears a table from knowing what a cell is of: no header cells, or rows that do not make a grid. */
export function tableFaults(element) {
    if (element.name !== "table")
        return [];
    return [...headerFaults(element), ...gridFaults(element)];
}
function headerFaults(element) {
    if (holdsHeader(element))
        return [];
    const hint = "make the cells of the first row, or those at the beginning of the rows, `th`";
    return [diagnostic("accessibility/table-without-headers", element.span, "the table declares neither header rows nor header columns", hint)];
}
function holdsHeader(element) {
    return element.children.some((child) => child.type === "element" && child.name !== "table" && (child.name === "th" || holdsHeader(child)));
}
function elementsIn(element) {
    return element.children.flatMap((child) => (child.type === "element" ? [child] : []));
}
function spanOf(cell, name) {
    const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
    return Number.isNaN(span) ? 1 : Math.max(1, span);
}
function cellsOf(row) {
    return elementsIn(row).map((cell) => ({ columns: spanOf(cell, "colspan"), rows: spanOf(cell, "rowspan") }));
}
/** Rows by their groups; those that stand in none are a group of their own. */
function groupsOf(table) {
    const parts = elementsIn(table);
    const groups = parts.filter(({ name }) => ["thead", "tbody", "tfoot"].includes(name)).map(elementsIn);
    return [...groups, parts.filter(({ name }) => name === "tr")];
}
function gridFaults(table) {
    const groups = groupsOf(table);
    const found = irregularityOf(groups.map((rows) => rows.map(cellsOf)));
    const row = found === null ? undefined : groups.flat()[found.row];
    return found === null || row === undefined ? [] : [irregular(row, found)];
}
function irregular(row, found) {
    switch (found.kind) {
        case "overlap":
            return diagnostic("accessibility/irregular-table", row.span, "a cell of the row would lie over one that spans rows", "let it span fewer columns");
        case "beyond":
            return diagnostic("accessibility/irregular-table", row.span, "a cell of the row spans rows that its group does not have", "let it span fewer rows");
        case "width":
            return diagnostic("accessibility/irregular-table", row.span, `the row covers ${found.covered} of ${found.expected} columns`, "add empty cells, or let a cell span columns");
    }
}
