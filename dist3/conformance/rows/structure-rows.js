import { irregularityOf } from "../../geometry/index.js";
import { finding } from "../finding.js";
import { usableLanguage } from "../reading.js";
import { attributeOf, childNodes, statedLanguage } from "../structure-tree.js";
import { nestingRows } from "./nesting-rows.js";
/** Rows of the structure tree: nesting, languages, figures, headings, header cells, formulas, notes. */
export function* structureRows(reading) {
    for (const node of reading.structure.nodes) {
        yield* nestingRows(node);
        yield* languageRows(reading, node);
        yield* alternativeRows(reading, node);
        if (node.role === "Table") {
            yield* headerRows(reading, node);
            yield* gridRows(reading, node);
        }
        if (childNodes(node).filter(({ role }) => role === "H").length > 1)
            yield finding("14-006", `a \`${node.type}\` holds several \`H\``, node);
    }
    yield* headingRows(reading);
    yield* noteRows(reading);
}
function filled(reading, node, key) {
    return (reading.objects.text(node.dictionary, key) ?? "").trim() !== "";
}
function* languageRows(reading, node) {
    if (reading.lang !== null || usableLanguage(statedLanguage(reading.objects, node)) !== null)
        return;
    for (const key of ["Alt", "ActualText", "E"])
        if (filled(reading, node, key))
            yield finding("11-002", `\`${key}\` of a \`${node.type}\``, node);
}
function* alternativeRows(reading, node) {
    if (node.role === "Figure" && !filled(reading, node, "Alt") && !filled(reading, node, "ActualText"))
        yield finding("13-004", "`Alt` is missing or empty", node);
    if (node.role === "Formula" && !filled(reading, node, "Alt"))
        yield finding("17-002", "`Alt` is missing or empty", node);
}
/** A table is organised by headers where a cell names those that it has. */
function* headerRows(reading, table) {
    const cells = [...cellsOf(table)];
    if (cells.some((cell) => attributeOf(reading.objects, cell, "Table", "Headers") !== null))
        return;
    for (const cell of cells)
        if (cell.role === "TH" && attributeOf(reading.objects, cell, "Table", "Scope") === null)
            yield finding("15-003", "`Scope` is missing", cell);
}
/** The cells of a table, those of tables inside it left out. */
function* cellsOf(node) {
    for (const child of childNodes(node)) {
        if (child.role === "TH" || child.role === "TD")
            yield child;
        else if (child.role !== "Table")
            yield* cellsOf(child);
    }
}
/** A table is a grid: every row covers the same columns once (veraPDF 7.2-15, 7.2-42, 7.2-43). */
function* gridRows(reading, table) {
    const rows = [...rowsOf(table)];
    const spans = rows.map((row) => childNodes(row).filter(({ role }) => role === "TH" || role === "TD").map((cell) => spanOf(reading, cell)));
    reading.objects.budget.spend("operations", spans.length * (1 + Math.min(1000, Math.max(0, ...spans.slice(0, 1000).map(({ length }) => length))) / 8));
    const found = irregularityOf([spans]);
    if (found === null)
        return;
    const how = found.kind === "width" ? `covers ${found.covered} of ${found.expected} columns` : found.kind === "beyond" ? "has a cell that spans more rows than there are" : "has a cell that lies over another";
    yield finding("ISO 14289-1 7.2", `row ${found.row + 1} ${how}`, table);
}
function* rowsOf(node) {
    for (const child of childNodes(node)) {
        if (child.role === "TR")
            yield child;
        else if (["THead", "TBody", "TFoot"].includes(child.role))
            yield* rowsOf(child);
    }
}
function spanOf({ objects }, cell) {
    const span = (name) => {
        const value = attributeOf(objects, cell, "Table", name);
        return typeof value === "number" && value >= 1 ? Math.floor(value) : 1;
    };
    return { columns: span("ColSpan"), rows: span("RowSpan") };
}
function* headingRows({ structure }) {
    let before = 0;
    for (const node of structure.nodes) {
        const [, digit] = /^H([1-6])$/.exec(node.role) ?? [];
        if (digit === undefined)
            continue;
        const level = Number(digit);
        if (before === 0 && level !== 1)
            yield finding("14-002", `the first heading is \`${node.type}\``, node);
        else if (level > before + 1)
            yield finding("14-003", `\`${node.type}\` follows \`H${before}\``, node);
        before = level;
    }
    const unnumbered = structure.nodes.find(({ role }) => role === "H");
    if (before > 0 && unnumbered !== undefined)
        yield finding("14-007", "`H` stands beside numbered headings", unnumbered);
}
function* noteRows(reading) {
    const seen = new Set();
    for (const node of reading.structure.nodes) {
        if (node.role !== "Note")
            continue;
        const id = reading.objects.text(node.dictionary, "ID") ?? "";
        if (id === "")
            yield finding("19-003", "`ID` is missing or empty", node);
        else if (seen.has(id))
            yield finding("19-004", `two notes have the ID \`${id}\``, node);
        seen.add(id);
    }
}
