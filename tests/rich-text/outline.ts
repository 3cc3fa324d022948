import { formatDiagnostic, traceAll } from "../../src/diagnostics/index.js";
import type { Outcome, TracedText } from "../../src/diagnostics/index.js";
import type { Block, Inline, RichBlocks, RichText } from "../../src/model/index.js";

/** `text` as a field that fills a file of its own. */
export function field(text: string): TracedText {
  return traceAll({ path: "lesson.yaml", text });
}

/** Running text with its nodes in brackets: `a strong(b)`. */
export function inlineOutline(inlines: readonly Inline[]): string {
  return inlines.map(outlineOf).join("");
}

function outlineOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text.text;
    case "code":
      return `code(${inline.text.text})`;
    case "language":
      return `${inline.lang}(${inlineOutline(inline.children)})`;
    case "emphasis":
    case "strong":
    case "superscript":
    case "subscript":
    case "note":
      return `${inline.type}(${inlineOutline(inline.children)})`;
    case "link":
      return `link(${inlineOutline(inline.children)} → ${inline.href})`;
    case "citation":
      return `citation(${inline.items.map(({ key, locator }) => (locator === null ? key : `${key}: ${locator}`)).join("; ")})`;
    case "slot-reference":
      return `${inline.kind}(${inline.id})`;
    case "text-slot":
      return `to-come(${inlineOutline(inline.children)})`;
    case "break":
      return "break()";
  }
}

/** Blocks, one a line, indented by their nesting. */
export function blockOutline(blocks: readonly Block[], indent = ""): string {
  return blocks.map((block) => indent + blockLines(block, `${indent}  `)).join("\n");
}

function blockLines(block: Block, indent: string): string {
  switch (block.type) {
    case "paragraph":
      return `paragraph: ${inlineOutline(block.inlines)}`;
    case "quote":
      return `quote:\n${blockOutline(block.blocks, indent)}`;
    case "list": {
      const kind = block.ordered ? `numbered list from ${block.start}` : "list";
      return `${kind}:${block.items.map((item) => `\n${indent}item:\n${blockOutline(item, `${indent}  `)}`).join("")}`;
    }
    case "code-block": {
      const lines = block.text.text.split("\n").map((line) => `\n${indent}| ${line}`.trimEnd());
      return `code${block.language === null ? "" : ` in ${block.language}`}:${lines.join("")}`;
    }
    case "table": {
      const rows = [block.header, ...block.rows].map((row) => `\n${indent}| ${row.map(inlineOutline).join(" | ")} |`);
      return `table, ${block.align.map((align) => align ?? "natural").join(", ")}:${rows.join("")}`;
    }
  }
}

/** What came of a field: its outline, then its mistakes as people read them. */
export function outcomeOutline(outcome: Outcome<RichText | RichBlocks>): string {
  const { value } = outcome;
  const outline = value === null ? [] : "inlines" in value ? inlineOutline(value.inlines) : blockOutline(value.blocks);
  return [outline, ...outcome.diagnostics.map(formatDiagnostic)].flat().filter((part) => part !== "").join("\n\n");
}
