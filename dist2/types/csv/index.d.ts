/**
 * Text of separated values → rows of cells. Comes in: a CSV or TSV file as text; goes out: its rows, each cell with its
 * place, and the sign that separates them. It must not know what the cells are for.
 */
export { countMarks, readCsv } from "./read-csv.js";
