import { formatDiagnostic, traceAll } from "../../src/diagnostics/index.js";
import type { Outcome, TracedText } from "../../src/diagnostics/index.js";
import type { Block, CodeBlock, FigureBlock, Inline, RichBlocks, RichText } from "../../src/model/index.js";

/** `text` as a field that fills a file of its own. */
export function field(text: string): TracedText {
  return traceAll({ path: "lesson.yaml", text });
}

/** Running text with its nodes in brackets: `a strong(b)`. */
function inlineOutline(inlines: readonly Inline[]): string {
  return inlines.map(outlineOf).join("");
}

function outlineOf(inline: Inline): string {
  if ("children" in inline) return wordsOutline(inline);
  switch (inline.type) {
    case "text":
      return inline.text.text;
    case "code":
      return `code(${inline.text.text})`;
    case "math": {
      const said = [inline.id === null ? "" : ` = ${inline.id.value}`, inline.alt === null ? "" : `, read ${inline.alt.value}`].join("");
      return `${inline.display ? "display" : "math"}(${inline.tex.text}${said})`;
    }
    case "citation":
      return `citation(${inline.items.map(({ key, locator }) => (locator === null ? key : `${key}: ${locator}`)).join("; ")})`;
    case "slot-reference":
    case "cross-reference":
      return `${inline.numberOnly === true ? "number of " : ""}${inline.kind}(${inline.id})`;
    case "index-entry":
      return `index(${inline.path.join(" / ")})`;
    case "break":
      return "break()";
  }
}

/** Words with something around them. */
function wordsOutline(inline: Extract<Inline, { readonly children: readonly Inline[] }>): string {
  if (inline.type === "blank") return `blank(${inlineOutline(inline.children)}, ${inline.letters}${inline.shown === "" ? "" : `, ${inline.shown}`})`;
  return namedWords(inline);
}

function namedWords(inline: Exclude<Extract<Inline, { readonly children: readonly Inline[] }>, { type: "blank" }>): string {
  switch (inline.type) {
    case "language":
      return `${inline.lang}(${inlineOutline(inline.children)})`;
    case "link":
      return `link(${inlineOutline(inline.children)} → ${inline.href})`;
    case "anchor":
      return `anchor(${inlineOutline(inline.children)} = ${inline.id})`;
    case "ruby":
      return `ruby(${inlineOutline(inline.children)} = ${inline.reading.value})`;
    case "term":
      return `term(${inlineOutline(inline.children)} = ${inline.key})`;
    case "abbreviation":
      return `abbr(${inlineOutline(inline.children)} = ${inline.title.value})`;
    case "text-slot":
      return `to-come(${inlineOutline(inline.children)})`;
    case "note":
      return `${inline.aside ? "aside" : "note"}(${inlineOutline(inline.children)})`;
    case "emphasis":
    case "strong":
    case "superscript":
    case "subscript":
    case "deleted":
    case "marked":
    case "keyboard":
    case "underlined":
    case "small-capitals":
    case "small":
      return `${inline.type}(${inlineOutline(inline.children)})`;
  }
}

/** Blocks, one a line, indented by their nesting. */
export function blockOutline(blocks: readonly Block[], indent = ""): string {
  return blocks.map((block) => indent + blockLines(block, `${indent}  `)).join("\n");
}

function anchorOf(anchor: { readonly value: string } | null | undefined): string {
  return anchor === null || anchor === undefined ? "" : ` #${anchor.value}`;
}

function blockLines(block: Block, indent: string): string {
  if (block.type === "audience") return `for ${block.audience.value}:\n${blockOutline(block.blocks, indent)}`;
  return block.type === "exercise" ? `exercise${anchorOf(block.exercise.id)}` : plainBlockLines(block, indent);
}

function plainBlockLines(block: Exclude<Block, { type: "audience" | "exercise" }>, indent: string): string {
  switch (block.type) {
    case "code-block":
      return codeLines(block, indent);
    case "figure":
      return figureLine(block);
    case "figure-group": {
      const caption = block.caption === null ? "" : `, caption "${inlineOutline(block.caption.inlines)}"`;
      return `figures${anchorOf(block.id)}${block.columns === null ? "" : ` in ${block.columns} columns`}${caption}:\n${blockOutline(block.figures, indent)}`;
    }
    case "paragraph":
      return `paragraph${anchorOf(block.anchor)}: ${inlineOutline(block.inlines)}`;
    case "heading":
      return `heading ${block.level}${anchorOf(block.anchor)}: ${inlineOutline(block.inlines)}`;
    case "page-break":
      return "page break";
    case "rule":
      return "rule";
    case "definitions":
      return `definitions:${block.entries.map(({ term, descriptions }) =>
        `\n${indent}term: ${inlineOutline(term)}${descriptions.map((one) => `\n${indent}is:\n${blockOutline(one, `${indent}  `)}`).join("")}`).join("")}`;
    case "callout": {
      const title = block.title === null ? "" : ` "${inlineOutline(block.title)}"`;
      return `${block.kind}${anchorOf(block.id)}${title}:\n${blockOutline(block.blocks, indent)}`;
    }
    case "slot-place":
      return `place of ${block.kind} ${block.id}`;
    case "quote":
      return `quote:\n${blockOutline(block.blocks, indent)}`;
    case "list": {
      const kind = block.ordered ? `numbered list from ${block.start}` : "list";
      const box = (index: number): string => ({ true: " [x]", false: " [ ]", null: "" })[`${block.checks[index] ?? null}`];
      return `${kind}:${block.items.map((item, index) => `\n${indent}item${box(index)}:\n${blockOutline(item, `${indent}  `)}`).join("")}`;
    }
    case "table": {
      const rows = [block.header, ...block.rows].map((row) => `\n${indent}| ${row.map(inlineOutline).join(" | ")} |`);
      const caption = block.caption === undefined ? "" : `, caption "${inlineOutline(block.caption.inlines)}"${anchorOf(block.caption.anchor ?? null)}`;
      return `table, ${block.align.map((align) => align ?? "natural").join(", ")}${caption}:${rows.join("")}`;
    }
  }
}

function figureLine(block: FigureBlock): string {
  const said = [`figure${anchorOf(block.id)} from ${block.file.value}`, block.width?.value, block.alt && `shows "${block.alt.value}"`, block.caption && `caption "${inlineOutline(block.caption.inlines)}"`, block.column && `over the ${block.column}`];
  return said.filter(Boolean).join(", ");

}

function codeLines(block: CodeBlock, indent: string): string {
  const lines = block.text.text.split("\n").map((line) => `\n${indent}| ${line}`.trimEnd());
  const facts = [
    block.language && `in ${block.language.value}`, block.numberedFrom && `numbered from ${block.numberedFrom}`,
    block.marked.length > 0 && `marked ${block.marked.join(" ")}`, block.caption && `caption "${inlineOutline(block.caption.inlines)}"`,
  ];
  return [`${block.output ? "output" : "code"}${anchorOf(block.id)}`, ...facts].filter(Boolean).join(" ") + `:${lines.join("")}`;

}

/** What came of a field: its outline, then its mistakes as people read them. */
export function outcomeOutline(outcome: Outcome<RichText | RichBlocks>): string {
  const { value } = outcome;
  const outline = value === null ? [] : "inlines" in value ? inlineOutline(value.inlines) + anchorOf(value.anchor) : blockOutline(value.blocks);
  return [outline, ...outcome.diagnostics.map(formatDiagnostic)].flat().filter((part) => part !== "").join("\n\n");
}
