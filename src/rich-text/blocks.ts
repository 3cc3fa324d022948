import type { BlockContent, Blockquote, Code, Definition, FootnoteDefinition, List, Nodes, Table, TableRow } from "mdast";
import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { DiagnosticCode, Span } from "../diagnostics/index.js";
import type { Block, Inline, TableBlock } from "../model/index.js";
import { codeBlockText } from "./code-text.js";
import { lowerInlines } from "./inlines.js";
import { deepestNesting, tooDeep } from "./limits.js";
import type { Lowering } from "./lowering.js";
import { rangeOf } from "./markdown.js";

type BlockLowering = Omit<Lowering, "joins">;
type FlowNode = BlockContent | Definition | FootnoteDefinition;

/** The blocks of a body, `depth` levels of lists and quotations deep. Blocks that no body may hold are reported. */
export function lowerBlocks(nodes: readonly Nodes[], lowering: BlockLowering, depth = 0): readonly Block[] {
  return nodes.flatMap((node) => {
    if (!isFlow(node)) throw new Error(`a ${node.type} is no block that the parser is set up for`);
    const { start, end } = rangeOf(node);
    const block = blockOf(node, spanWithin(lowering.text, start, end), lowering, depth);
    return block === null ? [] : [block];
  });
}

const flowTypes: readonly string[] = [
  "blockquote",
  "code",
  "definition",
  "footnoteDefinition",
  "heading",
  "html",
  "list",
  "paragraph",
  "table",
  "thematicBreak",
] satisfies FlowNode["type"][];

function isFlow(node: Nodes): node is FlowNode {
  return flowTypes.includes(node.type);
}

function blockOf(node: FlowNode, span: Span, lowering: BlockLowering, depth: number): Block | null {
  switch (node.type) {
    case "paragraph": {
      const inlines = lowerInlines(node, lowering, depth);
      return inlines.length === 0 ? null : { type: "paragraph", inlines, span };
    }
    case "list":
    case "blockquote":
      if (depth < deepestNesting) return lowerContainer(node, span, lowering, depth + 1);
      lowering.diagnostics.push(tooDeep(span));
      return null;
    case "code":
      return lowerCode(node, span, lowering);
    case "table":
      return lowerTable(node, span, lowering, depth);
    case "footnoteDefinition":
      // It prints where the text refers to it.
      return null;
    case "heading":
    case "thematicBreak":
    case "html":
    case "definition":
      lowering.diagnostics.push(misplaced(node.type, span));
      return null;
  }
}

/** Blocks of Markdown that no body may hold: the kind of mistake, what was found, and what to do. */
const misplacedBlocks = {
  heading: ["rich-text/heading", "headings in a body are not read", "make it the title of a section or a topic"],
  thematicBreak: ["rich-text/thematic-break", "rules in a body are not read", "begin a new section or topic instead"],
  html: [
    "rich-text/html-block",
    "HTML in a body is not read",
    "write it in Markdown, or put it into a code block to print it as it stands",
  ],
  definition: [
    "rich-text/definition",
    "link definitions are not read",
    "write the address beside its text: `[text](https://…)`",
  ],
} as const satisfies Record<string, readonly [DiagnosticCode, string, string]>;

function misplaced(kind: keyof typeof misplacedBlocks, span: Span) {
  const [code, message, hint] = misplacedBlocks[kind];
  return diagnostic(code, span, message, hint);
}

function lowerContainer(node: List | Blockquote, span: Span, lowering: BlockLowering, depth: number): Block {
  if (node.type === "blockquote") return { type: "quote", blocks: lowerBlocks(node.children, lowering, depth), span };
  const items = node.children.map((item) => lowerBlocks(item.children, lowering, depth));
  return { type: "list", ordered: node.ordered === true, start: node.start ?? 1, items, span };
}

function lowerCode(node: Code, span: Span, lowering: BlockLowering): Block {
  return { type: "code-block", language: node.lang ?? null, text: codeBlockText(node, lowering), span };
}

/** Short rows are filled to the width of the header; what a long row has beyond it is reported. */
function lowerTable(node: Table, span: Span, lowering: BlockLowering, depth: number): TableBlock {
  const [header, ...rows] = node.children.map((row) => lowerRow(row, lowering, depth));
  const width = header?.length ?? 0;
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  for (const row of node.children) reportLongRow(row, width, lowering);
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  return { type: "table", align, header: header ?? [], rows: full, span };
}

function reportLongRow(row: TableRow, width: number, lowering: BlockLowering): void {
  if (row.children.length <= width) return;
  const { start, end } = rangeOf(row);
  const message = `row of ${row.children.length} cells under ${width} headings`;
  const hint = "add a heading, remove the cell, or write `\\|` for a bar in the text";
  lowering.diagnostics.push(diagnostic("rich-text/long-row", spanWithin(lowering.text, start, end), message, hint));
}

function lowerRow(row: TableRow, lowering: BlockLowering, depth: number): readonly (readonly Inline[])[] {
  return row.children.map((cell) => lowerInlines(cell, lowering, depth));
}
