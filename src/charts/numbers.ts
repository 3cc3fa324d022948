import { isObject } from "./chart-file.js";
import type { Json, JsonObject } from "./chart-file.js";

/** Columns of a table that hold nothing but numbers and gaps. */
function numericColumns(text: string, separator: string): readonly string[] {
  const [head = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "");
  const cells = (line: string): string[] => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  // A cell that holds a separator makes the columns doubtful: they are left as words.
  if (lines.some((line) => line.includes('"'))) return [];
  const rows = lines.map(cells);
  return cells(head).filter((_, column) => rows.some((row) => row[column] !== "") && rows.every((row) => Number.isFinite(Number(row[column] ?? ""))));
}

/**
 * A Vega specification in which numbers of a table are numbers. Vega-Lite reads as numbers only what is drawn: what a
 * transform computes with would be words, and `+` would put them side by side.
 */
export function withNumbers(spec: JsonObject, files: ReadonlyMap<string, string>): JsonObject {
  const { data } = spec;
  if (!Array.isArray(data)) return spec;
  return { ...spec, data: (data as readonly Json[]).map((one) => numbered(one, files)) };
}

function numbered(data: Json, files: ReadonlyMap<string, string>): Json {
  if (!isObject(data) || typeof data["url"] !== "string") return data;
  const text = files.get(data["url"]);
  const format = isObject(data["format"]) ? data["format"] : {};
  const own = format["parse"] ?? {};
  if (text === undefined || !isObject(own) || !/\.[ct]sv$/i.test(data["url"])) return data;
  const numbers = Object.fromEntries(numericColumns(text, /\.tsv$/i.test(data["url"]) ? "\t" : ",").map((name) => [name, "number"]));
  return { ...data, format: { ...format, parse: { ...numbers, ...own } } };
}
