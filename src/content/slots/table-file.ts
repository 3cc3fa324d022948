import { addDiagnostics, diagnostic } from "../../diagnostics/index.js";
import type { Diagnostic, Outcome, Source, Span, TracedText } from "../../diagnostics/index.js";
import { plainText } from "../../model/index.js";
import type { RichText, TableFilling } from "../../model/index.js";
import { valueAt } from "../content-node.js";
import type { ContentNode, MapNode } from "../content-node.js";
import { items, newReading, richText } from "../reading.js";
import type { Reading } from "../reading.js";
import { schemaFaults } from "../schema-faults.js";
import { tableFileSchema } from "../schema/table-file.js";
import { readYaml } from "../yaml-file.js";
import { readCsv } from "./csv.js";

/** A row with its place, for what is said of it. */
interface Row {
  readonly cells: readonly RichText[];
  readonly span: Span;
}

const mostCells = 50_000;
const mostColumns = 50;

/** A number as people write it in tables: signs, groups, a percent sign. */
const numeral = /^[-−+±]?(?:\d[\d,  ]*)?(?:[.]\d+)?(?:\s?[%‰×xk])?$/;

/** Numbers stand right: a column of nothing but numbers and gaps. */
function alignmentOf(rows: readonly Row[], column: number): "left" | "right" {
  const words = rows.map(({ cells }) => plainText(cells[column]?.inlines ?? []).trim()).filter((text) => !/^[-–—/]?$/.test(text));
  return words.length > 0 && words.every((text) => numeral.test(text)) ? "right" : "left";
}

function raggedRows(header: Row, rows: readonly Row[]): Diagnostic[] {
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

/** The table of these rows; what concerns it as a whole is placed at `start`. */
function filling(start: Span, [header, ...rows]: readonly Row[]): Outcome<TableFilling> {
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

/** A cell of data: its characters as they stand, no marks of Markdown. */
function verbatim(text: TracedText): RichText {
  const span = text.segments[0]?.span;
  if (span === undefined) throw new Error("a traced text has at least one segment");
  return { inlines: text.text === "" ? [] : [{ type: "text", text }], span };
}

function fromCsv(source: Source): Outcome<TableFilling> {
  const { value, diagnostics } = readCsv(source);
  if (value === null) return { value: null, diagnostics };
  const start: Span = { source, start: 0, end: Math.min(1, source.text.length) };
  return filling(start, value.map(({ cells, span }) => ({ cells: cells.map(verbatim), span })));
}

function rowOf(node: ContentNode, reading: Reading): Row {
  const cells = items(node).map((cell) => richText(cell, reading) ?? { inlines: [], span: cell.span });
  return { cells, span: node.span };
}

/** The table of a mapping with `columns` and `rows`; what its cells mention goes into `reading`. */
export function tableOf(map: MapNode, reading: Reading): Outcome<TableFilling> {
  const header = valueAt(map, "columns");
  const rows = [...(header === undefined ? [] : [header]), ...items(valueAt(map, "rows"))].map((row) => rowOf(row, reading));
  return filling(map.span, rows);
}

function fromYaml(source: Source): Outcome<TableFilling> {
  const { value: root, diagnostics } = readYaml(source);
  if (root === null) return { value: null, diagnostics };
  const reading = newReading();
  addDiagnostics(reading.faults, diagnostics);
  addDiagnostics(reading.faults, schemaFaults(tableFileSchema, root));
  if (reading.faults.length > 0 || root.kind !== "map") return { value: null, diagnostics: reading.faults };
  const table = tableOf(root, reading);
  const faults = [...reading.faults, ...table.diagnostics];
  return { value: reading.faults.length > 0 ? null : table.value, diagnostics: faults };
}

/** A table from its file: data from CSV, rich text from YAML. */
export function readTableFile(source: Source): Outcome<TableFilling> {
  return source.path.endsWith(".csv") ? fromCsv(source) : fromYaml(source);
}
