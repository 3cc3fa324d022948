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
export type ContextValue = null | string | number | boolean | PlacedScalar | MarkupValue | ContextObject | ContextList;
/** An object of the given fields. */
export declare function contextObject(fields: Readonly<Record<string, ContextValue>>): ContextObject;
/** What a partial prints of a context of its own, where it is printed: a lesson of a book. */
export declare function placedPartial(partial: string, context: () => ContextObject, span: Span): MarkupValue;
/** A list of the given values. */
export declare function contextList(items: readonly ContextValue[]): ContextList;
/** A placed value of the model as the template sees it; `null` stays `null`. */
export declare function placedScalar(placed: Placed<string | number> | null): PlacedScalar | null;
/** The bare scalar behind a value: text for markup, `null` for objects and lists. */
export declare function scalarOf(value: ContextValue): string | number | boolean | null;
/** What Handlebars takes for false: `false`, `null`, `0`, the empty text and the empty list. */
export declare function isFalsy(value: ContextValue | undefined): boolean;
/** The kind of a value in words for messages. */
export declare function describeValue(value: ContextValue): string;
