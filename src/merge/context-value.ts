import type { Placed, Span, TracedText } from "../diagnostics/index.js";

/** A word or a number of the content, with its place. Text prints escaped. */
export interface PlacedScalar {
  readonly kind: "placed";
  readonly value: string | number | boolean;
  readonly span: Span;
}

/** A place in markup where a partial of the template prints something: a figure that a body places. */
export interface PartialPlace {
  /** Offset in the markup. */
  readonly at: number;
  readonly partial: string;
  /** What it prints; made when it is printed where it is a document's worth. */
  readonly context: ContextObject | (() => ContextObject);
  /** Whether its context is the root of all that it prints, as that of a document is. */
  readonly isRoot?: true;
}

/** Markup of the vocabulary that rich text became; it prints as it stands and keeps its trace. */
export interface MarkupValue {
  readonly kind: "markup";
  readonly markup: TracedText;
  /** Where partials print, in their order. */
  readonly places: readonly PartialPlace[];
}

/** Named values. */
export interface ContextObject {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, ContextValue>;
}

/** Values in an order. */
export interface ContextList {
  readonly kind: "list";
  readonly items: readonly ContextValue[];
}

/** What a template can read: plain data, never a function. */
export type ContextValue =
  | null
  | string
  | number
  | boolean
  | PlacedScalar
  | MarkupValue
  | ContextObject
  | ContextList;

/** An object of the given fields. */
export function contextObject(fields: Readonly<Record<string, ContextValue>>): ContextObject {
  return { kind: "object", fields: new Map(Object.entries(fields)) };
}

/** What a partial prints of a context of its own, where it is printed: a lesson of a book. */
export function placedPartial(partial: string, context: () => ContextObject, span: Span): MarkupValue {
  return { kind: "markup", markup: { text: "", segments: [{ start: 0, span, linear: false }] }, places: [{ at: 0, partial, context, isRoot: true }] };
}

/** A list of the given values. */
export function contextList(items: readonly ContextValue[]): ContextList {
  return { kind: "list", items };
}

/** A placed value of the model as the template sees it; `null` stays `null`. */
export function placedScalar(placed: Placed<string | number> | null): PlacedScalar | null {
  return placed === null ? null : { kind: "placed", ...placed };
}

/** The bare scalar behind a value: text for markup, `null` for objects and lists. */
export function scalarOf(value: ContextValue): string | number | boolean | null {
  if (value === null || typeof value !== "object") return value;
  if (value.kind === "placed") return value.value;
  return value.kind === "markup" ? value.markup.text : null;
}

/** What Handlebars takes for false: `false`, `null`, `0`, the empty text and the empty list. */
export function isFalsy(value: ContextValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "object") return value === false || value === 0 || value === "";
  if (value.kind === "list") return value.items.length === 0;
  // A body may hold nothing but a figure, which a partial prints at its place.
  if (value.kind === "markup" && value.places.length > 0) return false;
  return value.kind !== "object" && isFalsy(scalarOf(value));
}

/** The kind of a value in words for messages. */
export function describeValue(value: ContextValue): string {
  if (value === null) return "null";
  if (typeof value === "object") {
    if (value.kind === "object") return "an object";
    if (value.kind === "list") return "a list";
    if (value.kind === "markup") return "rich text";
    return describeValue(value.value);
  }
  return typeof value === "string" ? "text" : typeof value === "number" ? "a number" : "true or false";
}
