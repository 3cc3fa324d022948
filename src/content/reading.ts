import { addDiagnostics, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Placed, TracedText } from "../diagnostics/index.js";
import type { CalendarDate, CitationItem, RichBlocks, RichText, SlotReferenceInline, TextSlotInline } from "../model/index.js";
import { parseRichBlocks, parseRichText } from "../rich-text/index.js";
import { parseDate } from "./calendar.js";
import { isTextSlot, valueAt } from "./content-node.js";
import type { ContentNode, MapNode, ScalarNode } from "./content-node.js";
import { mentionsIn } from "./mentions.js";

/**
 * What is gathered while a file becomes a record. The schema has told every value of a wrong kind already, so the
 * functions below read such a value as absent and say nothing.
 */
export interface Reading {
  readonly faults: Diagnostic[];
  readonly citations: CitationItem[];
  readonly slotReferences: SlotReferenceInline[];
}

/** A reading that has met nothing yet. */
export function newReading(): Reading {
  return { faults: [], citations: [], slotReferences: [] };
}

function isText(node: ContentNode | undefined): node is ScalarNode {
  return node?.kind === "scalar" && (typeof node.value === "string" || typeof node.value === "number");
}

function parsed<T extends RichText | RichBlocks>(
  node: ContentNode | undefined,
  parse: (text: TracedText) => Outcome<T>,
  reading: Reading,
): T | null {
  if (!isText(node)) return null;
  const { value, diagnostics } = parse(node.text);
  addDiagnostics(reading.faults, diagnostics);
  if (value === null) return null;
  const { citations, slotReferences } = mentionsIn(value);
  reading.citations.push(...citations);
  reading.slotReferences.push(...slotReferences);
  return value;
}

/** Lines to rule for a text that is to come, where its author does not say. */
const ruledLines = { title: 1, text: 2, body: 5 } as const;

/** What stands for a text that is to come: what it is to say, and room to write it. */
function textSlot(map: MapNode, lines: number, reading: Reading): TextSlotInline {
  const todo = parsed(valueAt(map, "todo"), parseRichText, reading);
  return {
    type: "text-slot",
    children: todo?.inlines ?? [],
    owner: plainText(valueAt(map, "owner")),
    due: date(valueAt(map, "due")),
    lines: number(valueAt(map, "lines"))?.value ?? lines,
    span: map.span,
  };
}

function richTextOf(node: ContentNode | undefined, lines: number, reading: Reading): RichText | null {
  if (!isTextSlot(node)) return parsed(node, parseRichText, reading);
  const written = valueAt(node, "text");
  if (written !== undefined) return parsed(written, parseRichText, reading);
  return { inlines: [textSlot(node, lines, reading)], span: node.span };
}

/** One paragraph of rich text, there or to come, or `null` where the node is neither. */
export function richText(node: ContentNode | undefined, reading: Reading): RichText | null {
  return richTextOf(node, ruledLines.text, reading);
}

/** Rich text of several paragraphs, there or to come, or `null` where the node is neither. */
export function richBlocks(node: ContentNode | undefined, reading: Reading): RichBlocks | null {
  if (!isTextSlot(node)) return parsed(node, parseRichBlocks, reading);
  const written = valueAt(node, "text");
  if (written !== undefined) return parsed(written, parseRichBlocks, reading);
  const inlines = [textSlot(node, ruledLines.body, reading)];
  return { blocks: [{ type: "paragraph", inlines, span: node.span }], span: node.span };
}

/** The rich text of a key that must be there: empty where it is not, which the schema has told. */
export function requiredText(map: MapNode, key: string, reading: Reading): RichText {
  return richText(valueAt(map, key), reading) ?? { inlines: [], span: map.span };
}

/** A title, or `null` where the node is no text. It is printed in several places, so it carries no notes. */
export function titleText(node: ContentNode | undefined, reading: Reading): RichText | null {
  const text = richTextOf(node, ruledLines.title, reading);
  for (const { span } of text === null ? [] : mentionsIn(text).notes)
    reading.faults.push(diagnostic("content/note-in-title", span, "a title carries no notes", "put the note into the text under it"));
  return text;
}

/** The title of a key that must be there: empty where it is not, which the schema has told. */
export function requiredTitle(map: MapNode, key: string, reading: Reading): RichText {
  return titleText(valueAt(map, key), reading) ?? { inlines: [], span: map.span };
}

/** A text without Markdown. */
export function plainText(node: ContentNode | undefined): Placed<string> | null {
  return isText(node) ? { value: node.text.text.trim(), span: node.span } : null;
}

/** The plain text of a key that must be there. */
export function requiredPlainText(map: MapNode, key: string): Placed<string> {
  return plainText(valueAt(map, key)) ?? { value: "", span: map.span };
}

/** A number, or `null` where the node is none. */
export function number(node: ContentNode | undefined): Placed<number> | null {
  return node?.kind === "scalar" && typeof node.value === "number" ? { value: node.value, span: node.span } : null;
}

/** Yes or no; `fallback` where the node says neither. */
export function flag<Fallback extends boolean | null>(node: ContentNode | undefined, fallback: Fallback): boolean | Fallback {
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : fallback;
}

/** A day of the calendar, or `null` where the node is none. */
export function date(node: ContentNode | undefined): Placed<CalendarDate> | null {
  const text = plainText(node);
  const value = text === null ? null : parseDate(text.value);
  return text === null || value === null ? null : { value, span: text.span };
}

/** The items of a list; none where the node is no list. */
export function items(node: ContentNode | undefined): readonly ContentNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** The mappings of a list. */
export function maps(node: ContentNode | undefined): readonly MapNode[] {
  return items(node).filter((item) => item.kind === "map");
}

/** The plain texts of a list. */
export function plainTexts(node: ContentNode | undefined): Placed<string>[] {
  return items(node).map(plainText).filter((text) => text !== null);
}
