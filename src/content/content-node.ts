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
export function isEmpty(node: ContentNode | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** The value of `key`, or `undefined` where the mapping has none or leaves it open. */
export function valueAt(map: MapNode, key: string): ContentNode | undefined {
  const value = map.entries.get(key)?.value;
  return isEmpty(value) ? undefined : value;
}

const longestQuotation = 40;

/** `text` on one line and short enough for a message, in backticks. */
export function quotation(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  const characters = Array.from(line.slice(0, 2 * longestQuotation));
  const short = characters.length > longestQuotation ? `${characters.slice(0, longestQuotation).join("")}…` : line;
  return short.includes("`") ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** What the author wrote, in words for a message: ``the text `ten` ``. */
export function describe(node: ContentNode): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  const { value } = node;
  if (typeof value === "number") return `the number ${quotation(node.text.text)}`;
  if (typeof value === "boolean") return `the truth value ${quotation(node.text.text)}`;
  if (value === null) return "nothing";
  return value.trim() === "" ? "an empty text" : `the text ${quotation(value)}`;
}
