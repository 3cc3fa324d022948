import type { Placed } from "../diagnostics/index.js";
import { keyOf, rowsOf } from "../model/index.js";
import type { CalendarDate, DocumentKind, Kind, RecordKind, RichBlocks, RichText, Row } from "../model/index.js";
import { placedScalar } from "./context-value.js";
import type { ContextValue } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";

/** What a template can print of a value whose kind says it all; `undefined` for lists, mappings and what is computed. */
function printable(kind: Kind, value: unknown, words: DocumentWords): ContextValue | undefined {
  if (kind.kind === "text") return kind.form === "blocks" ? words.body(value as RichBlocks | null) : words.text(value as RichText | null);
  if (kind.kind === "plain" || kind.kind === "number") return placedScalar(value as Placed<string | number> | null);
  return kind.kind === "date" ? words.date(value as Placed<CalendarDate> | null) : undefined;
}

/** The rows that a kind of document prints. */
export function rowsPrintedIn(record: RecordKind, document: DocumentKind): readonly (readonly [name: string, row: Row])[] {
  return rowsOf(record).filter(([, row]) => row.isWritten && row.unprinted === undefined && (row.printedIn ?? record.printedIn)?.includes(document) === true);
}

/** The fields of a record that a kind of document prints as they are, by their keys. */
export function rowContext(record: RecordKind, value: object, words: DocumentWords, document: DocumentKind): Record<string, ContextValue> {
  const values = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    rowsPrintedIn(record, document).flatMap(([name, row]) => {
      const printed = printable(row.kind, values[name], words);
      return printed === undefined ? [] : [[keyOf(name, row), printed] as const];
    }),
  );
}
