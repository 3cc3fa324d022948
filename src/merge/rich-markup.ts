import type { Span, TracedText } from "../diagnostics/index.js";
import type { Block, Inline, RichBlocks, RichText, TableBlock } from "../model/index.js";
import type { MarkupValue } from "./context-value.js";
import { escapeMarkup, TracedPrinter } from "./traced-printer.js";

/** Words with a link, or without one where `href` is `null`. */
export interface LinkedWords {
  readonly words: TracedText;
  readonly href: string | null;
}

/** What rich text of one document says where it cites and refers: only the document knows the words. */
export interface Wording {
  citation: (inline: Extract<Inline, { type: "citation" }>) => readonly LinkedWords[];
  slotReference: (inline: Extract<Inline, { type: "slot-reference" }>) => LinkedWords;
  /** What stands before and behind the words of a text that is to come. */
  textSlot: (inline: Extract<Inline, { type: "text-slot" }>) => { readonly before: string; readonly behind: string };
}

const wrappers = { emphasis: "em", strong: "strong", superscript: "sup", subscript: "sub" } as const;

/** Prints rich text as markup of the vocabulary; every piece of text keeps its place in the content. */
class RichPrinter {
  private readonly printer = new TracedPrinter();
  private readonly wording: Wording;
  private readonly links: boolean;

  constructor(wording: Wording, links: boolean) {
    this.wording = wording;
    this.links = links;
  }

  finish(span: Span): MarkupValue {
    return { kind: "markup", markup: this.printer.finish(span) };
  }

  inlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) this.inline(inline);
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private tag(tag: string, span: Span): void {
    this.printer.printFor(tag, span);
  }

  private element(name: string, span: Span, inside: () => void): void {
    this.tag(`<${name}>`, span);
    inside();
    this.tag(`</${name.split(" ")[0] ?? name}>`, span);
  }

  private linked(href: string | null, span: Span, inside: () => void): void {
    if (href === null || !this.links) inside();
    else this.element(`a href="${escapeMarkup(href)}"`, span, inside);
  }

  private inline(inline: Inline): void {
    switch (inline.type) {
      case "text":
        this.printer.printEscaped(inline.text);
        break;
      case "emphasis":
      case "strong":
      case "superscript":
      case "subscript":
        this.element(wrappers[inline.type], inline.span, () => { this.inlines(inline.children); });
        break;
      case "language":
        this.element(`span lang="${inline.lang}"`, inline.span, () => { this.inlines(inline.children); });
        break;
      case "code":
        this.element("code", inline.span, () => { this.printer.printEscaped(inline.text); });
        break;
      case "link":
        this.linked(inline.href, inline.span, () => { this.inlines(inline.children); });
        break;
      case "citation":
        for (const { words, href } of this.wording.citation(inline))
          this.linked(href, inline.span, () => { this.printer.printEscaped(words); });
        break;
      case "slot-reference": {
        const { words, href } = this.wording.slotReference(inline);
        this.linked(href, inline.span, () => { this.printer.printTraced(words); });
        break;
      }
      case "text-slot":
        this.textSlot(inline);
        break;
      case "note":
        if (this.links) this.element("note", inline.span, () => { this.inlines(inline.children); });
        break;
      case "break":
        this.tag("<br/>", inline.span);
    }
  }

  /** Titles that are links themselves are told what is to come, but have no room to write it. */
  private textSlot(inline: Extract<Inline, { type: "text-slot" }>): void {
    const { span, children } = inline;
    const { before, behind } = this.wording.textSlot(inline);
    this.element('span class="to-come"', span, () => {
      this.tag(escapeMarkup(before), span);
      this.inlines(children);
      this.tag(escapeMarkup(behind), span);
    });
    for (let line = 0; this.links && line < inline.lines; line += 1) {
      this.tag("<br/>", span);
      this.element('span class="writing-line" role="artifact"', span, () => undefined);
    }
  }

  private block(block: Block): void {
    const { span } = block;
    switch (block.type) {
      case "paragraph":
        this.element("p", span, () => { this.inlines(block.inlines); });
        break;
      case "list": {
        const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : "";
        this.element(`${block.ordered ? "ol" : "ul"}${start}`, span, () => {
          for (const item of block.items) this.element("li", span, () => { this.listItem(item); });
        });
        break;
      }
      case "table":
        this.element("table", span, () => { this.table(block); });
        break;
      case "code-block":
        this.element("pre", span, () => {
          this.element("code", span, () => { this.printer.printEscaped(block.text); });
        });
        break;
      case "quote":
        this.element("blockquote", span, () => { this.blocks(block.blocks); });
    }
  }

  /** A tight item prints its only paragraph without a paragraph's margins. */
  private listItem(blocks: readonly Block[]): void {
    const [first, ...rest] = blocks;
    const tight = first?.type === "paragraph" && rest.every(({ type }) => type === "list");
    if (!tight) {
      this.blocks(blocks);
      return;
    }
    this.inlines(first.inlines);
    this.blocks(rest);
  }

  private table({ header, rows, align, span }: TableBlock): void {
    const cells = (name: "th" | "td", row: readonly (readonly Inline[])[]): void => {
      this.element("tr", span, () => {
        row.forEach((inlines, column) => {
          const side = align[column];
          const style = side === null || side === undefined ? "" : ` style="text-align: ${side}"`;
          const scope = name === "th" ? " scope=\"col\"" : "";
          this.element(`${name}${scope}${style}`, span, () => { this.inlines(inlines); });
        });
      });
    };
    this.element("thead", span, () => { cells("th", header); });
    if (rows.length > 0) this.element("tbody", span, () => { for (const row of rows) cells("td", row); });
  }
}

/** Running text as phrasing markup. `links: false` leaves links out, for titles that are links themselves. */
export function richTextMarkup(text: RichText, wording: Wording, { links = true } = {}): MarkupValue {
  const printer = new RichPrinter(wording, links);
  printer.inlines(text.inlines);
  return printer.finish(text.span);
}

/** Blocks as markup. */
export function richBlocksMarkup(body: RichBlocks, wording: Wording): MarkupValue {
  const printer = new RichPrinter(wording, true);
  printer.blocks(body.blocks);
  return printer.finish(body.span);
}
