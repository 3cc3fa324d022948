import type { List, Nodes, Paragraph, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Placed, Source, Span } from "../diagnostics/index.js";
import { joined } from "./line-joins.js";
import { isLineOfItsOwn } from "./vocabulary.js";

/** A piece of the outline as it will be written, with the place it came from. */
export type OutlineText = Placed<string>;

/** A bullet: its own text, and what stands under it. */
export interface OutlineItem {
  readonly text: OutlineText | null;
  readonly blocks: readonly OutlineBlock[];
}

/** A block of the outline. `raw` keeps its Markdown as it is; `rule` says nothing. */
export type OutlineBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: OutlineText }
  | { readonly kind: "text" | "raw" | "rule"; readonly text: OutlineText }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly OutlineItem[] };

// Running text is kept as it is written, so nothing inside it needs to be parsed.
const inlineConstructs = [
  "attention", "autolink", "characterEscape", "characterReference", "codeText", "hardBreakEscape", "htmlText",
  "labelEnd", "labelStartImage", "labelStartLink", "definition",
];

function spanOf(source: Source, node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { source, start, end: node.position?.end.offset ?? start };
}

/** The lines of a span without the indentation and the quotation marks of what holds them. */
function linesOf({ source, start, end }: Span): OutlineText[] {
  const lines: OutlineText[] = [];
  let offset = start;
  for (const line of source.text.slice(start, end).split(/\r\n|\n|\r/)) {
    const at = source.text.indexOf(line, offset);
    lines.push({ value: line.trim(), span: { source, start: at, end: at + line.length } });
    offset = at + line.length;
  }
  return lines.filter(({ value }) => value !== "");
}

/** The lines of a paragraph as texts: a line that says something by itself begins a new one. */
function groupsOf(lines: readonly OutlineText[]): OutlineText[] {
  const groups: OutlineText[][] = [];
  for (const line of lines)
    if (groups.length === 0 || isLineOfItsOwn(line.value)) groups.push([line]);
    else groups.at(-1)?.push(line);
  return groups.flatMap((group) => {
    const [first, last] = [group.at(0), group.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ value: joined(group.map(({ value }) => value)), span: { ...first.span, end: last.span.end } }];
  });
}

function textBlocks(source: Source, node: Paragraph): OutlineBlock[] {
  const span = spanOf(source, node);
  const lines = linesOf(span);
  if (lines.length === 0) return [];
  if (lines[0]?.value.startsWith("|") === true) return [rawBlock(source, node)];
  return groupsOf(lines).map((text) => ({ kind: "text", text }));
}

/** The Markdown of a node with the indentation of its container taken off. */
function rawBlock(source: Source, node: Nodes): OutlineBlock {
  const span = spanOf(source, node);
  const indent = Math.max(0, (node.position?.start.column ?? 1) - 1);
  const [first = "", ...rest] = source.text.slice(span.start, span.end).split(/\r\n|\n|\r/);
  const dedented = rest.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))));
  return { kind: "raw", text: { value: [first, ...dedented].join("\n").trimEnd(), span } };
}

function headingBlocks(source: Source, node: Extract<Nodes, { type: "heading" }>): OutlineBlock[] {
  const [first, last] = [node.children.at(0), node.children.at(-1)];
  if (first === undefined || last === undefined) return [{ kind: "rule", text: { value: "", span: spanOf(source, node) } }];
  const text = source.text.slice(spanOf(source, first).start, spanOf(source, last).end);
  const value = joined(text.split(/\r\n|\n|\r/).map((line) => line.trim()));
  return [{ kind: "heading", level: node.depth, text: { value, span: spanOf(source, node) } }];
}

function listBlock(source: Source, list: List): OutlineBlock {
  const items = list.children.map((item): OutlineItem => {
    const [first, ...rest] = blocksOf(source, item.children);
    if (first?.kind === "text") return { text: first.text, blocks: rest };
    return { text: null, blocks: first === undefined ? [] : [first, ...rest] };
  });
  return { kind: "list", ordered: list.ordered === true, items };
}

function blocksOf(source: Source, nodes: readonly Nodes[]): OutlineBlock[] {
  return nodes.flatMap((node): OutlineBlock[] => {
    if (node.type === "heading") return headingBlocks(source, node);
    if (node.type === "paragraph") return textBlocks(source, node);
    if (node.type === "list") return [listBlock(source, node)];
    if (node.type === "thematicBreak") return [{ kind: "rule", text: { value: "", span: spanOf(source, node) } }];
    // HTML is no part of the content's Markdown; its lines are reported.
    return node.type === "html" ? [] : [rawBlock(source, node)];
  });
}

/** The blocks of a Markdown outline, in order. */
export function readOutline(source: Source): readonly OutlineBlock[] {
  const root: Root = fromMarkdown(source.text, { extensions: [{ disable: { null: inlineConstructs } }] });
  return blocksOf(source, root.children);
}
