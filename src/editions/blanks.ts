import type { Block, BlankInline, Inline, RichBlocks, RichText } from "../model/index.js";

/** Changes the blanks of running text and of blocks; what has none stays the same value. */
export class BlankChange {
  readonly #change: (blank: BlankInline) => Inline;

  constructor(change: (blank: BlankInline) => Inline) {
    this.#change = change;
  }

  text<Text extends RichText>(text: Text): Text {
    const inlines = this.inlines(text.inlines);
    return inlines === text.inlines ? text : { ...text, inlines };
  }

  body<Body extends RichBlocks>(body: Body): Body {
    const blocks = sameOr(body.blocks, (block) => this.block(block));
    return blocks === body.blocks ? body : { ...body, blocks };
  }

  inlines(inlines: readonly Inline[]): readonly Inline[] {
    return sameOr(inlines, (inline) => this.#inline(inline));
  }

  #inline(inline: Inline): Inline {
    if (inline.type === "blank") return this.#change(inline);
    if (!("children" in inline)) return inline;
    const children = this.inlines(inline.children);
    return children === inline.children ? inline : { ...inline, children };
  }

  /** The running text that stands in the block itself; blocks in it are changed by those who walk them. */
  block(block: Block): Block {
    switch (block.type) {
      case "paragraph":
      case "heading": {
        const inlines = this.inlines(block.inlines);
        return inlines === block.inlines ? block : { ...block, inlines };
      }
      case "table": {
        const header = sameOr(block.header, (cell) => this.inlines(cell));
        const rows = sameOr(block.rows, (row) => sameOr(row, (cell) => this.inlines(cell)));
        const caption = block.caption === undefined ? {} : { caption: this.text(block.caption) };
        return { ...block, header, rows, ...caption };
      }
      case "definitions":
        return { ...block, entries: block.entries.map((entry) => ({ ...entry, term: this.inlines(entry.term) })) };
      case "callout":
        return block.title === null ? block : { ...block, title: this.inlines(block.title) };
      case "code-block":
      case "figure":
      case "figure-group":
        return block.caption === null ? block : { ...block, caption: this.text(block.caption) };
      case "list":
      case "quote":
      case "audience":
      case "exercise":
      case "rule":
      case "page-break":
      case "slot-place":
        return block;
    }
  }
}

/** The list with each item changed; the same list where none was. */
function sameOr<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((one, index) => one === items[index]) ? items : changed;
}
