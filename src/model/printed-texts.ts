import type { Placed } from "../diagnostics/index.js";
import { isScalarKind } from "./fields/kind.js";
import type { DocumentKind, Kind, RecordKind, Row, ScalarKind } from "./fields/kind.js";
import { mentionsIn } from "./mentions.js";
import type { Mentions } from "./mentions.js";
import type { RichBlocks, RichText } from "./rich-text.js";
import type { When } from "./inline.js";
import { blocksWithin } from "./text-walk.js";
import type { TableFilling } from "./table-filling.js";

/**
 * A text of the content; or the key of a reference that stands beside the texts and is cited as well; or the name of a
 * lesson whose title is printed there.
 */
export type PrintedText = { readonly text: RichText | RichBlocks } | { readonly key: Placed<string> } | { readonly lesson: Placed<string> };

/** The document that texts are looked for in; `null` for all texts, wherever they are printed. */
type In = DocumentKind | null;

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/**
 * The texts of a value in the order of the page: those that `document` prints, or all of them. It follows the rows that
 * the value was read by, and is the only walk of texts that there is.
 */
export function textsOf(kind: Kind, value: unknown, document: DocumentKind | null): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  collect(kind, value, { document, texts });
  return texts;
}

interface Walk {
  readonly document: In;
  readonly texts: PrintedText[];
}

// Texts are put into one list: a generator within a generator hands each of them up level by level.
function collect(kind: Kind, value: unknown, walk: Walk): void {
  if (value === null || value === undefined) return;
  if (isScalarKind(kind)) {
    collectScalar(kind, value, walk);
    return;
  }
  switch (kind.kind) {
    case "list":
      for (const item of value as readonly unknown[]) collect(kind.items(), item, walk);
      return;
    case "record":
      collectRecord(kind, value, walk);
      return;
    case "variants": {
      const record = kind.records[String(member(value, "kind"))];
      if (record !== undefined) collectRecord(record, value, walk);
      return;
    }
    case "choice": {
      // All forms of a choice come to one type, so that one form with texts tells where they are.
      const form = kind.forms.find((one) => one.kind !== "derived" || one.texts !== null);
      if (form !== undefined) collect(form, value, walk);
      return;
    }
    case "derived":
      if (kind.texts !== null) collect(kind.texts, value, walk);
      return;
    case "cells":
      for (const cell of cellsOf(value as TableFilling)) walk.texts.push({ text: cell });
      return;
    case "tokens":
  }
}

function collectScalar(kind: ScalarKind, value: unknown, { texts }: Walk): void {
  if (kind.kind === "text") texts.push({ text: value as RichText | RichBlocks });
  const words = kind.kind === "when" ? (value as When).words : null;
  if (words !== null) texts.push({ text: words });
  if (kind.kind === "plain" && kind.names === "reference") texts.push({ key: value as Placed<string> });
  if (kind.kind === "plain" && kind.names === "lesson") texts.push({ lesson: value as Placed<string> });
}

function collectRecord(kind: RecordKind, value: unknown, walk: Walk): void {
  const { document } = walk;
  for (const name in kind.rows) {
    const row = kind.rows[name];
    if (row === undefined) continue;
    if (document !== null && isUnprinted(row, kind, value, document)) continue;
    collect(row.kind, member(value, name), walk);
  }
}

function isUnprinted(row: Row, { printedIn }: RecordKind, value: unknown, document: DocumentKind): boolean {
  if ((row.printedIn ?? printedIn)?.includes(document) === false) return true;
  const isReplaced = row.unless !== undefined && member(value, row.unless) !== null;
  const isEarly = row.once !== undefined && member(value, row.once) === null && !hasParts(value);
  return isReplaced || isEarly;
}

/** A figure of subfigures is there whatever becomes of these. */
function hasParts(value: unknown): boolean {
  const parts = member(value, "subfigures");
  return Array.isArray(parts) && parts.length > 0;
}

function cellsOf({ header, rows }: TableFilling): readonly RichText[] {
  return [header, ...rows].flat();
}

/** The keys of references that texts cite, in their order and as often as they stand there. */
export function keysCitedIn(texts: readonly PrintedText[]): readonly string[] {
  return texts.flatMap((printed) => {
    if ("key" in printed) return [printed.key.value];
    return "text" in printed ? mentionsIn(printed.text).citations.map(({ key }) => key) : [];
  });
}

/** What texts cite and refer to. */
export function mentionsOf(texts: readonly PrintedText[]): Mentions {
  const found = texts.map((printed): Mentions => {
    if ("text" in printed) return mentionsIn(printed.text);
    const citations = "key" in printed ? [{ key: printed.key.value, locator: null, span: printed.key.span }] : [];
    return { notes: [], slotReferences: [], citations };
  });
  return {
    notes: found.flatMap(({ notes }) => notes),
    citations: found.flatMap(({ citations }) => citations),
    slotReferences: found.flatMap(({ slotReferences }) => slotReferences),
  };
}

/** The languages of the blocks of code in texts. */
export function languagesIn(texts: readonly PrintedText[]): ReadonlySet<string> {
  const languages = new Set<string>();
  for (const printed of texts) {
    if (!("text" in printed) || !("blocks" in printed.text)) continue;
    for (const block of blocksWithin(printed.text.blocks)) if (block.type === "code-block" && block.language !== null) languages.add(block.language.value);
  }
  return languages;
}
