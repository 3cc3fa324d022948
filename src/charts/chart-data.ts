import { isObject, valuesIn } from "./chart-file.js";
import type { Json, JsonObject } from "./chart-file.js";

/** A file of data of the course, as it is written and as it is read. */
export interface ChartData {
  readonly text: string;
  /** The cells of a table of text (`.csv`, `.tsv`), its header first; `null` for any other file, and for one that cannot be read. */
  readonly rows: readonly (readonly string[])[] | null;
}

/** The files of data of a chart, by the addresses that it gives them. */
export type ChartFiles = ReadonlyMap<string, ChartData>;

/** Rows of data as mappings, and the columns in the order in which they come up. */
export interface DataRows {
  readonly columns: readonly string[];
  readonly rows: readonly JsonObject[];
}

function rowsOf(values: Json): DataRows | null {
  if (!Array.isArray(values)) return null;
  // A bare value is a row of one column, which Vega-Lite calls `data`.
  const rows = (values as readonly Json[]).map((row) => (isObject(row) ? row : { data: row }));
  return { columns: [...new Set(rows.slice(0, 1000).flatMap((row) => Object.keys(row)))], rows };
}

function rowsOfTable([header = [], ...rows]: readonly (readonly string[])[]): DataRows {
  return { columns: header, rows: rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""]))) };
}

function rowsOfJson(text: string): DataRows | null {
  try {
    return rowsOf(JSON.parse(text) as Json);
  } catch {
    return null;
  }
}

/** The rows that a `data` of a specification holds or names; `null` where that cannot be told before it is drawn. */
export function rowsOfData(data: Json | undefined, files: ChartFiles): DataRows | null {
  if (!isObject(data)) return null;
  if (data["values"] !== undefined) return rowsOf(data["values"]);
  const address = data["url"];
  const file = typeof address === "string" ? files.get(address) : undefined;
  if (file === undefined) return null;
  return file.rows === null ? rowsOfJson(file.text) : rowsOfTable(file.rows);
}

/** The data of a specification: its own and those of its parts, in order. */
export function dataIn(spec: JsonObject): readonly JsonObject[] {
  return [...valuesIn(spec)].flatMap(([key, value]) => (key === "data" && isObject(value) ? [value] : []));
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The text of a file as Vega is to read it: a table in the one form of CSV that it knows. */
export function textForVega(address: string, { text, rows }: ChartData): string {
  if (rows === null) return text;
  const separator = /\.tsv$/i.test(address) ? "\t" : ",";
  return rows.map((row) => row.map(quoted).join(separator)).join("\n");
}
