import type { Placed } from "../diagnostics/index.js";
import { isScalarKind } from "./fields/kind.js";
import type { DocumentKind, Kind, RecordKind } from "./fields/kind.js";
import { rowsOf } from "./fields/values.js";
import { mentionsIn } from "./mentions.js";
import type { Mentions } from "./mentions.js";
import type { RichBlocks, RichText } from "./rich-text.js";
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

function* textsOfRecord(kind: RecordKind, value: unknown, document: In): Generator<PrintedText> {
  for (const [name, row] of rowsOf(kind)) {
    const documents = row.printedIn ?? kind.printedIn;
    if (document !== null && documents?.includes(document) === false) continue;
    const isReplaced = row.unless !== undefined && member(value, row.unless) !== null;
    const isEarly = row.once !== undefined && member(value, row.once) === null;
    if (document === null || !(isReplaced || isEarly)) yield* textsOf(row.kind, member(value, name), document);
  }
}

/**
 * The texts of a value in the order of the page: those that `document` prints, or all of them. It follows the rows that
 * the value was read by, and is the only walk of texts that there is.
 */
export function* textsOf(kind: Kind, value: unknown, document: DocumentKind | null): Generator<PrintedText> {
  if (value === null || value === undefined) return;
  if (isScalarKind(kind)) {
    if (kind.kind === "text") yield { text: value as RichText | RichBlocks };
    if (kind.kind === "plain" && kind.names === "reference") yield { key: value as Placed<string> };
    if (kind.kind === "plain" && kind.names === "lesson") yield { lesson: value as Placed<string> };
    return;
  }
  switch (kind.kind) {
    case "list":
      for (const item of value as readonly unknown[]) yield* textsOf(kind.items(), item, document);
      return;
    case "record":
      yield* textsOfRecord(kind, value, document);
      return;
    case "variants": {
      const record = kind.records[String(member(value, "kind"))];
      if (record !== undefined) yield* textsOfRecord(record, value, document);
      return;
    }
    case "choice":
      yield* textsOfChoice(kind.forms, value, document);
      return;
    case "derived":
      if (kind.texts !== null) yield* textsOf(kind.texts, value, document);
      return;
    case "cells":
      for (const cell of cellsOf(value as TableFilling)) yield { text: cell };
      return;
    case "tokens":
  }
}

/** All forms of a choice come to one type, so that one form with texts tells where they are. */
function* textsOfChoice(forms: readonly Kind[], value: unknown, document: In): Generator<PrintedText> {
  const form = forms.find((one) => one.kind !== "derived" || one.texts !== null);
  if (form !== undefined) yield* textsOf(form, value, document);
}

function cellsOf({ header, rows }: TableFilling): readonly RichText[] {
  return [header, ...rows].flat();
}

/** The keys of references that texts cite, in their order and as often as they stand there. */
export function* keysCitedIn(texts: Iterable<PrintedText>): Generator<string> {
  for (const printed of texts) {
    if ("key" in printed) yield printed.key.value;
    else if ("text" in printed) for (const { key } of mentionsIn(printed.text).citations) yield key;
  }
}

/** What texts cite and refer to. */
export function mentionsOf(texts: Iterable<PrintedText>): Mentions {
  const found = Array.from(texts, (printed): Mentions => {
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
export function languagesIn(texts: Iterable<PrintedText>): ReadonlySet<string> {
  const languages = new Set<string>();
  for (const printed of texts) {
    if (!("text" in printed) || !("blocks" in printed.text)) continue;
    for (const block of blocksWithin(printed.text.blocks)) if (block.type === "code-block" && block.language !== null) languages.add(block.language.value);
  }
  return languages;
}
