import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Span } from "../diagnostics/index.js";
import { plainText } from "./plain-text.js";
import type { RichText } from "./rich-text.js";

/** The cells of a table, row by row. */
export interface TableFilling {
  readonly header: readonly RichText[];
  readonly rows: readonly (readonly RichText[])[];
  /** Numbers stand right, texts left; one a column. */
  readonly align: readonly ("left" | "right")[];
}

/** A row with its place, for what is said of it. */
export interface TableRow {
  readonly cells: readonly RichText[];
  readonly span: Span;
}

const mostCells = 50_000;
const mostColumns = 50;

/** A number as people write it in tables: signs, groups, a percent sign. */
const numeral = /^[-−+±]?(?:\d[\d,  ]*)?(?:[.]\d+)?(?:\s?[%‰×xk])?$/;

/** Numbers stand right: a column of nothing but numbers and gaps. */
function alignmentOf(rows: readonly TableRow[], column: number): "left" | "right" {
  const words = rows.map(({ cells }) => plainText(cells[column]?.inlines ?? []).trim()).filter((text) => !/^[-–—/]?$/.test(text));
  return words.length > 0 && words.every((text) => numeral.test(text)) ? "right" : "left";
}

function raggedRows(header: TableRow, rows: readonly TableRow[]): Diagnostic[] {
  const { length } = header.cells;
  return rows
    .filter(({ cells }) => cells.length !== length)
    .map(({ cells, span }) =>
      diagnostic(
        "content/ragged-row",
        span,
        `the row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the header has ${length}`,
        cells.length > length ? "put a cell that holds a comma into quotation marks" : "write the missing cells, empty ones too",
      ),
    );
}

/** The table of these rows, the header first; what concerns it as a whole is placed at `start`. */
export function tableOfRows(start: Span, [header, ...rows]: readonly TableRow[]): Outcome<TableFilling> {
  if (header === undefined)
    return { value: null, diagnostics: [diagnostic("content/empty-file", start, "the file holds no table", "write a header row and rows, or remove the file")] };
  if (header.cells.length > mostColumns)
    return { value: null, diagnostics: [diagnostic("content/limit", start, `a table of ${header.cells.length} columns; the limit is ${mostColumns}`, "split the table")] };
  if (header.cells.length * (rows.length + 1) > mostCells)
    return { value: null, diagnostics: [diagnostic("content/limit", start, "more than 50,000 cells in one table", "split the table")] };
  const diagnostics = raggedRows(header, rows);
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const align = header.cells.map((_, column) => alignmentOf(rows, column));
  return { value: { header: header.cells, rows: rows.map(({ cells }) => cells), align }, diagnostics };
}
