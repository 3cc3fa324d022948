import type { Placed } from "../diagnostics/index.js";
import { keyOf, rowsOf } from "../model/index.js";
import type { CalendarDate, DocumentKind, Kind, RecordKind, RichBlocks, RichText, Row, When } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import type { ContextObject, ContextValue } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";

/** Whether values of a kind are days, in one of the forms in which these are written. */
function isWhen(kind: Kind): boolean {
  return kind.kind === "when" || (kind.kind === "choice" && kind.forms.some((form) => form.kind === "when"));
}

/** What a template can print of a value whose kind says it all; `undefined` for lists, mappings and what is computed. */
function printable(kind: Kind, value: unknown, words: DocumentWords): ContextValue | undefined {
  if (kind.kind === "text") return kind.form === "blocks" ? words.body(value as RichBlocks | null) : words.text(value as RichText | null);
  if (kind.kind === "plain" || kind.kind === "number") return placedScalar(value as Placed<string | number> | null);
  if (isWhen(kind)) return words.when(value as When | null);
  return kind.kind === "date" ? words.date(value as Placed<CalendarDate> | null) : undefined;
}

/** The same, with truth values, lists and mappings of their own rows. */
function printedDeep(kind: Kind, value: unknown, words: DocumentWords, document: DocumentKind): ContextValue | undefined {
  if (value === null) return null;
  if (kind.kind === "list") return contextList((value as readonly unknown[]).flatMap((item) => printedDeep(kind.items(), item, words, document) ?? []));
  if (kind.kind === "record") return recordContext(kind, value, words, document);
  return kind.kind === "flag" || kind.kind === "word" ? (value as boolean | string) : printable(kind, value, words);
}

/** The rows that a kind of document prints. */
export function rowsPrintedIn(record: RecordKind, document: DocumentKind): readonly (readonly [name: string, row: Row])[] {
  return rowsOf(record).filter(([, row]) => row.isWritten && row.unprinted === undefined && (row.printedIn ?? record.printedIn)?.includes(document) !== false);
}

function fieldsOf(record: RecordKind, value: unknown, document: DocumentKind, print: (kind: Kind, value: unknown) => ContextValue | undefined): Record<string, ContextValue> {
  const values = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    rowsPrintedIn(record, document).flatMap(([name, row]) => {
      const printed = print(row.kind, values[name]);
      return printed === undefined ? [] : [[keyOf(name, row), printed] as const];
    }),
  );
}

/** The fields of a record that a kind of document prints as they are, by their keys. */
export function rowContext(record: RecordKind, value: object, words: DocumentWords, document: DocumentKind): Record<string, ContextValue> {
  return fieldsOf(record, value, document, (kind, one) => printable(kind, one, words));
}

/** A record with all that its rows hold, lists and mappings too; words of a closed list are those of the file. */
export function recordContext(record: RecordKind, value: unknown, words: DocumentWords, document: DocumentKind): ContextObject {
  return contextObject(fieldsOf(record, value, document, (kind, one) => printedDeep(kind, one, words, document)));
}
