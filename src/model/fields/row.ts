import type { Placed, Span } from "../../diagnostics/index.js";
import type { RichBlocks, RichText } from "../rich-text.js";
import type { Kind, Row, RowOptions, Rows, Typed } from "./kind.js";

/** The record that rows describe. */
export type RowValues<R extends Rows> = { readonly [Name in keyof R]: R[Name] extends Typed<infer T> ? T : never } & {
  readonly span: Span;
};

/** A field that may be left out; its value is `null` then. */
export function optional<T>(kind: Kind<T>, documentation: string, options: RowOptions = {}): Row<T | null> {
  return { kind, documentation, isRequired: false, absent: () => null, isWritten: true, ...options };
}

/** A field that may be left out, and what it is then. */
export function usual<T, U>(kind: Kind<T>, value: U, documentation: string, options: RowOptions = {}): Row<T | U> {
  return { kind, documentation, isRequired: false, absent: () => value, isWritten: true, ...options };
}

/** A field that may be left out, and what it is then in the record at `span`. */
export function usualAt<T>(kind: Kind<T>, absent: (span: Span) => T, documentation: string, options: RowOptions = {}): Row<T> {
  return { kind, documentation, isRequired: false, absent, isWritten: true, ...options };
}

/** A list that may be left out; it is empty then. */
export function many<T>(kind: Kind<readonly T[]>, documentation: string, options: RowOptions = {}): Row<readonly T[]> {
  return usual(kind, [], documentation, options);
}

/** A field that must be there, and what stands for it in a record that lacks it. */
export function requiredOr<T, U>(kind: Kind<T>, absent: (span: Span) => U, documentation: string, options: RowOptions = {}): Row<T | U> {
  return { kind, documentation, isRequired: true, absent, isWritten: true, ...options };
}

/** A text that must be there: empty in a record that lacks it. */
export function requiredText(kind: Kind<RichText>, documentation: string, options: RowOptions = {}): Row<RichText> {
  return requiredOr(kind, (span) => ({ inlines: [], span }), documentation, options);
}

/** Paragraphs that must be there: `null` in a record that lacks them. */
export function requiredBlocks(kind: Kind<RichBlocks>, documentation: string, options: RowOptions = {}): Row<RichBlocks | null> {
  return requiredOr(kind, () => null, documentation, options);
}

/** A plain text that must be there: empty in a record that lacks it. */
export function requiredPlain(kind: Kind<Placed<string>>, documentation: string, options: RowOptions = {}): Row<Placed<string>> {
  return requiredOr(kind, (span) => ({ value: "", span }), documentation, options);
}

/** What other files fill in; `null` until they do. */
export function filledIn<T>(kind: Kind<T>): Row<T | null> {
  return { kind, documentation: "", isRequired: false, absent: () => null, isWritten: false };
}

/** The key of a row in a file: `gradingScale` is written `grading-scale`. */
export function keyOf(name: string, row: Row): string {
  return row.key ?? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
