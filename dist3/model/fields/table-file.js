import { alignedTable, tableOfRows } from "../table-filling.js";
import { optional, requiredOr } from "./row.js";
import { cell, cells, columnSides, derived, derivedTexts, list, record } from "./values.js";
const row = derived(list("cells", cell), (given, span) => ({ cells: given, span }));
const header = derived(list("header texts", cell, { least: { count: 1, what: "at least one column" } }), (given, span) => ({ cells: given, span }));
function emptyRow(span) {
    return { cells: [], span };
}
/** A YAML file below `tables/`. */
export const tableFile = record({
    id: "table-file", title: "file of a table", description: "A YAML file below `tables/`; its name is the id of its table.",
    what: "a mapping with `columns` and `rows`",
}, {
    columns: requiredOr(header, emptyRow, "The header cells."),
    align: optional(columnSides, "Where the cells of each column stand, from the first: `left`, `center`, `right`, or `decimal` under each other by the decimal sign of their numbers; numbers right and texts left where absent."),
    rows: requiredOr(list("rows", row), () => [], "The rows, each a list with as many cells as the header."),
});
/** A table that has nothing in it: what stands for one that cannot be read. */
export const emptyTable = { header: [], rows: [], align: [] };
/** The table that such a file holds. */
export const filledTable = derivedTexts(tableFile, cells, ({ columns, align, rows }, span, report) => {
    // That there are no columns has been told.
    if (columns.cells.length === 0)
        return null;
    const { value, diagnostics } = tableOfRows(span, [columns, ...rows]);
    const aligned = value === null ? { value, diagnostics: [] } : alignedTable(value, align);
    for (const fault of [...diagnostics, ...aligned.diagnostics])
        report(fault);
    return aligned.value;
});
