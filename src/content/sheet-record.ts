import { orientations } from "../model/index.js";
import type { Sheet, SheetEntry, SheetGroup, TableFilling } from "../model/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { date, maps, number, plainText, plainTexts, requiredPlainText, requiredText, requiredTitle, richBlocks, richText } from "./reading.js";
import type { Reading } from "./reading.js";
import { textSlotsIn } from "./text-slots.js";
import { tableOf } from "./slots/table-file.js";

const defaultColumns = 3;

/** The record of a reference sheet from the values of its file. */
export function readSheet(id: string, map: MapNode, reading: Reading): Sheet {
  const written = plainText(valueAt(map, "orientation"))?.value;
  return {
    id,
    span: map.span,
    title: requiredTitle(map, "title", reading),
    scope: richText(valueAt(map, "scope"), reading),
    columns: number(valueAt(map, "columns"))?.value ?? defaultColumns,
    orientation: orientations.find((name) => name === written) ?? "landscape",
    version: richText(valueAt(map, "version"), reading),
    date: date(valueAt(map, "date")),
    licence: richText(valueAt(map, "licence"), reading),
    groups: maps(valueAt(map, "groups")).map((group) => readGroup(group, reading)),
    textSlots: textSlotsIn(map),
  };
}

function readGroup(map: MapNode, reading: Reading): SheetGroup {
  return {
    title: requiredTitle(map, "title", reading),
    span: map.span,
    lessons: plainTexts(valueAt(map, "lessons")),
    entries: maps(valueAt(map, "entries")).map((entry) => readEntry(entry, reading)),
  };
}

/** An entry is what its own key says; one with none of the keys, which the schema has told, reads as an empty note. */
function readEntry(map: MapNode, reading: Reading): SheetEntry {
  const base = { span: map.span, lessons: plainTexts(valueAt(map, "lessons")) };
  if (map.entries.has("term"))
    return { ...base, kind: "term", term: requiredText(map, "term", reading), definition: requiredText(map, "definition", reading) };
  if (map.entries.has("formula")) {
    const formula = requiredText(map, "formula", reading);
    return { ...base, kind: "formula", formula, alt: requiredPlainText(map, "alt"), meaning: richText(valueAt(map, "meaning"), reading) };
  }
  if (map.entries.has("command"))
    return { ...base, kind: "command", command: requiredPlainText(map, "command"), meaning: requiredText(map, "meaning", reading) };
  if (map.entries.has("table"))
    return { ...base, kind: "table", caption: richText(valueAt(map, "caption"), reading), table: readTable(valueAt(map, "table"), reading) };
  return { ...base, kind: "note", note: richBlocks(valueAt(map, "note"), reading) };
}

function readTable(node: ContentNode | undefined, reading: Reading): TableFilling {
  if (node?.kind !== "map") return { header: [], rows: [], align: [] };
  const { value, diagnostics } = tableOf(node, reading);
  reading.faults.push(...diagnostics);
  return value ?? { header: [], rows: [], align: [] };
}
