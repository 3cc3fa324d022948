import type { Placed, Span, TracedText } from "../diagnostics/index.js";
/** A text, a number, a truth value or nothing. */
export interface ScalarNode {
    readonly kind: "scalar";
    readonly value: string | number | boolean | null;
    /** The scalar as text: for a string its value, else what stands in the file. */
    readonly text: TracedText;
    readonly span: Span;
    /** Number of values in it, aliases expanded. */
    readonly size: number;
}
/** One `key: value` of a mapping. */
export interface MapEntry {
    readonly key: Placed<string>;
    readonly value: ContentNode;
}
/** A mapping; no key occurs twice. */
export interface MapNode {
    readonly kind: "map";
    readonly entries: ReadonlyMap<string, MapEntry>;
    readonly span: Span;
    readonly size: number;
}
/** A list. */
export interface ListNode {
    readonly kind: "list";
    readonly items: readonly ContentNode[];
    readonly span: Span;
    readonly size: number;
}
/** A value of a content file with its place. Values behind an alias are the very node of their anchor. */
export type ContentNode = ScalarNode | MapNode | ListNode;
/** Whether somebody left the value open: `summary:` with nothing behind it says the same as no `summary` at all. */
export declare function isEmpty(node: ContentNode | undefined): boolean;
/** The value of `key`, or `undefined` where the mapping has none or leaves it open. */
export declare function valueAt(map: MapNode, key: string): ContentNode | undefined;
/** `text` on one line and short enough for a message, in backticks. */
export declare function quotation(text: string): string;
/** What the author wrote, in words for a message: ``the text `ten` ``. */
export declare function describe(node: ContentNode): string;
