import { sameOr, withParts } from "./unchanged.js";
/** Changes the blanks of running text and of blocks; what has none stays the same value. */
export class BlankChange {
    #change;
    constructor(change) {
        this.#change = change;
    }
    text(text) {
        return withParts(text, { inlines: this.inlines(text.inlines) });
    }
    body(body) {
        return withParts(body, { blocks: sameOr(body.blocks, (block) => this.block(block)) });
    }
    inlines(inlines) {
        return sameOr(inlines, (inline) => this.#inline(inline));
    }
    #inline(inline) {
        if (inline.type === "blank")
            return this.#change(inline);
        if (!("children" in inline))
            return inline;
        return withParts(inline, { children: this.inlines(inline.children) });
    }
    /** The running text that stands in the block itself; blocks in it are changed by those who walk them. */
    block(block) {
        switch (block.type) {
            case "paragraph":
            case "heading":
                return withParts(block, { inlines: this.inlines(block.inlines) });
            case "table": {
                const header = sameOr(block.header, (cell) => this.inlines(cell));
                const rows = sameOr(block.rows, (row) => sameOr(row, (cell) => this.inlines(cell)));
                const caption = block.caption === undefined ? {} : { caption: this.text(block.caption) };
                return withParts(block, { header, rows, ...caption });
            }
            case "definitions":
                return withParts(block, { entries: sameOr(block.entries, (entry) => withParts(entry, { term: this.inlines(entry.term) })) });
            case "callout":
                return withParts(block, { title: block.title && this.inlines(block.title) });
            case "code-block":
            case "figure":
            case "figure-group":
                return withParts(block, { caption: block.caption && this.text(block.caption) });
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
