import { displayWidth } from "../diagnostics/index.js";
import { inLine } from "./terminal.js";
function widthOf(text) {
    return Array.from(text).reduce((sum, character) => sum + displayWidth(character), 0);
}
function padded(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** Rows of cells as lines for people, their columns aligned by what terminals draw; the first row is the header. */
export function alignedTable(cells) {
    const rows = cells.map((row) => row.map(inLine));
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
    return rows.map((row) => `${row.map((cell, index) => padded(cell, widths[index] ?? 0)).join("  ").trimEnd()}\n`).join("");
}
