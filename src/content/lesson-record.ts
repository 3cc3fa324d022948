import type { Placed } from "../diagnostics/index.js";
import type { FigureSlot, KeyPoint, Lesson, RichText, Section, TableSlot, Task, Topic } from "../model/index.js";
import { isTextSlot, valueAt } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { readLabels } from "./labels-record.js";
import { date, flag, items, maps, number, plainText, plainTexts, requiredPlainText, requiredText, requiredTitle, richBlocks, richText, titleText } from "./reading.js";
import type { Reading } from "./reading.js";
import { textSlotsIn } from "./text-slots.js";
import { sectionKinds } from "./schema/lesson.js";

const defaults = { tocDepth: 2, aspect: 16 / 9, columns: 3, rows: 3 } as const;

/** The record of a lesson from the values of its file. */
export function readLesson(id: string, map: MapNode, reading: Reading): Lesson {
  return {
    id,
    span: map.span,
    title: requiredTitle(map, "title", reading),
    subtitle: titleText(valueAt(map, "subtitle"), reading),
    date: date(valueAt(map, "date")),
    hours: number(valueAt(map, "hours")),
    tocDepth: number(valueAt(map, "toc-depth"))?.value ?? defaults.tocDepth,
    lof: flag(valueAt(map, "lof"), null),
    lot: flag(valueAt(map, "lot"), null),
    titlePage: flag(valueAt(map, "title-page"), false),
    objectives: richTexts(valueAt(map, "objectives"), reading),
    sections: maps(valueAt(map, "sections")).map((section) => readSection(section, reading)),
    labels: readLabels(valueAt(map, "labels"), reading),
    textSlots: textSlotsIn(map),
  };
}

function richTexts(node: ContentNode | undefined, reading: Reading): RichText[] {
  return items(node)
    .map((item) => richText(item, reading))
    .filter((text) => text !== null);
}

function readSection(map: MapNode, reading: Reading): Section {
  const base = {
    title: requiredTitle(map, "title", reading),
    span: map.span,
    toc: flag(valueAt(map, "toc"), true),
    summary: richText(valueAt(map, "summary"), reading),
    body: richBlocks(valueAt(map, "body"), reading),
  };
  const written = plainText(valueAt(map, "kind"))?.value;
  const kind = sectionKinds.find((name) => name === written) ?? "topics";
  switch (kind) {
    case "topics":
      return { ...base, kind, topics: maps(valueAt(map, "topics")).map((topic) => readTopic(topic, reading)) };
    case "wrap-up":
      return { ...base, kind, keyPoints: readKeyPoints(map, "key-points", reading), references: readKeys(map, reading) };
    case "references":
      return { ...base, kind };
    case "questions":
      return { ...base, kind, keyPoints: readKeyPoints(map, "key-points", reading), lines: number(valueAt(map, "lines"))?.value ?? 0 };
    case "tasks":
      return { ...base, kind, tasks: items(valueAt(map, "tasks")).map((task) => readTask(task, reading)) };
  }
}

function readTopic(map: MapNode, reading: Reading): Topic {
  return {
    title: requiredTitle(map, "title", reading),
    span: map.span,
    summary: richText(valueAt(map, "summary"), reading),
    keyPoints: readKeyPoints(map, "key-points", reading),
    references: readKeys(map, reading),
    figures: maps(valueAt(map, "figures")).map((figure) => readFigure(figure, reading)),
    tables: maps(valueAt(map, "tables")).map((table) => readTable(table, reading)),
    body: richBlocks(valueAt(map, "body"), reading),
  };
}

function readKeyPoints(map: MapNode, key: string, reading: Reading): KeyPoint[] {
  return items(valueAt(map, key)).map((item) => {
    if (item.kind === "map" && !isTextSlot(item)) return { text: requiredText(item, "text", reading), points: readKeyPoints(item, "points", reading) };
    return { text: richText(item, reading) ?? { inlines: [], span: item.span }, points: [] };
  });
}

/** The keys of `references`, which count as citations of the lesson. */
function readKeys(map: MapNode, reading: Reading): Placed<string>[] {
  const keys = plainTexts(valueAt(map, "references"));
  for (const { value, span } of keys) reading.citations.push({ key: value, locator: null, span });
  return keys;
}

function readTask(node: ContentNode, reading: Reading): Task {
  if (node.kind !== "map" || isTextSlot(node)) return { text: richText(node, reading) ?? { inlines: [], span: node.span }, due: null, lines: 0 };
  return {
    text: requiredText(node, "text", reading),
    due: date(valueAt(node, "due")),
    lines: number(valueAt(node, "lines"))?.value ?? 0,
  };
}

function readSlot(map: MapNode, reading: Reading) {
  return {
    id: requiredPlainText(map, "id"),
    span: map.span,
    caption: requiredText(map, "caption", reading),
    alt: plainText(valueAt(map, "alt")),
    owner: plainText(valueAt(map, "owner")),
    due: date(valueAt(map, "due")),
    file: plainText(valueAt(map, "file")),
    source: richText(valueAt(map, "source"), reading),
    licence: richText(valueAt(map, "licence"), reading),
    revised: date(valueAt(map, "revised")),
    made: date(valueAt(map, "made")),
    filling: null,
  };
}

function readFigure(map: MapNode, reading: Reading): FigureSlot {
  return {
    kind: "figure",
    ...readSlot(map, reading),
    aspect: aspectOf(plainText(valueAt(map, "aspect"))?.value ?? ""),
    height: plainText(valueAt(map, "height")),
    hasShape: (valueAt(map, "aspect") ?? valueAt(map, "height")) !== undefined,
    beside: flag(valueAt(map, "beside"), false),
  };
}

/** `16:9` or `1.5`. */
function aspectOf(text: string): number {
  const [width = NaN, height = 1] = text === "" ? [] : text.split(":").map(Number);
  const aspect = width / height;
  return Number.isFinite(aspect) && aspect > 0 ? aspect : defaults.aspect;
}

function readTable(map: MapNode, reading: Reading): TableSlot {
  return {
    kind: "table",
    ...readSlot(map, reading),
    columns: readColumns(valueAt(map, "columns"), map, reading),
    rows: number(valueAt(map, "rows"))?.value ?? defaults.rows,
  };
}

function readColumns(node: ContentNode | undefined, table: MapNode, reading: Reading): RichText[] {
  const empty = { inlines: [], span: node?.span ?? table.span };
  if (node?.kind === "list") return node.items.map((item) => richText(item, reading) ?? { inlines: [], span: item.span });
  return Array.from({ length: number(node)?.value ?? defaults.columns }, () => empty);
}
