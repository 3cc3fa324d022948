import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
import { isObject, placeOf, valuesIn } from "./chart-file.js";
import type { Json, JsonObject } from "./chart-file.js";

/** The columns of a table in a text: names in its first line. */
function columnsOfText(text: string, separator: string): readonly string[] {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  return first.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
}

function columnsOfRows(rows: Json): readonly string[] {
  return Array.isArray(rows) ? (rows as readonly Json[]).slice(0, 1000).flatMap((row) => (isObject(row) ? Object.keys(row) : ["data"])) : [];
}

/** The columns that the data of a specification have, or `null` where that cannot be told before it is drawn. */
function columnsOf(spec: JsonObject, files: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  const columns = new Set<string>();
  for (const [key, value] of valuesIn(spec)) {
    if (key === "transform" || key === "datasets" || key === "sequence" || key === "graticule" || key === "repeat") return null;
    if (key === "values") for (const name of columnsOfRows(value)) columns.add(name);
    if (key === "values" && typeof value === "string") return null;
    if (key !== "url" || typeof value !== "string") continue;
    const text = files.get(value);
    if (text === undefined || !/\.[ct]sv$/i.test(value)) return null;
    for (const name of columnsOfText(text, /\.tsv$/i.test(value) ? "\t" : ",")) columns.add(name);
  }
  return columns.size === 0 ? null : columns;
}

/** Fields that a chart names and its data have not: Vega-Lite would draw nothing for them, without a word. */
export function fieldFaults(spec: JsonObject, files: ReadonlyMap<string, string>, source: Source): readonly Diagnostic[] {
  const columns = columnsOf(spec, files);
  if (columns === null) return [];
  const named = [...valuesIn(spec)].flatMap(([key, value]) => (key === "field" && typeof value === "string" ? [value] : []));
  return [...new Set(named)].filter((name) => !columns.has(name) && !/[.[\\]/.test(name)).map((name) => {
    const near = closestName(name, columns);
    return diagnostic("charts/data", placeOf(source, name), `the data have no column \`${name}\``, near === null ? `use one of ${[...columns].slice(0, 6).map((one) => `\`${one}\``).join(", ")}` : `use \`${near}\``);
  });
}
