import { sliceTraced } from "../diagnostics/index.js";
import { targetAnchor } from "../model/index.js";
import { isBroadCode, isBroadTable } from "./breadth.js";
import { escapeMarkup } from "./traced-printer.js";
/** The runs of code line by line. */
function linesOf(runs) {
    const lines = [[]];
    for (const { text, kind } of runs) {
        let at = 0;
        for (const line of text.text.split("\n")) {
            if (at > 0)
                lines.push([]);
            lines.at(-1)?.push({ text: sliceTraced(text, at, at + line.length), kind });
            at += line.length + 1;
        }
    }
    return lines;
}
/** Prints blocks as markup of the vocabulary. */
export class BlockPrinter {
    out;
    level;
    constructor(out, level) {
        this.out = out;
        this.level = level;
    }
    idOf(anchor) {
        return anchor === undefined ? "" : ` id="${escapeMarkup(this.out.wording.id(anchor.value))}"`;
    }
    /** Blocks in their order; places of figures that stand beside each other make one row. */
    blocks(blocks) {
        let row = [];
        for (const block of blocks) {
            const isPlace = block.type === "slot-place";
            if (isPlace && row.at(-1)?.kind === "figure" && this.out.wording.isBeside(block)) {
                row.push(block);
                continue;
            }
            this.slots(row);
            row = isPlace ? [block] : [];
            if (!isPlace)
                this.block(block);
        }
        this.slots(row);
    }
    block(block) {
        const { out } = this;
        const { span } = block;
        switch (block.type) {
            case "paragraph":
                out.element(`p${this.idOf(block.anchor)}`, span, () => { out.inlines(block.inlines); });
                break;
            case "heading":
                this.heading(block);
                break;
            case "rule":
                out.tag("<hr/>", span);
                break;
            case "page-break":
                out.tag('<hr class="page-break"/>', span);
                break;
            case "list":
                this.list(block);
                break;
            case "definitions":
                this.definitions(block);
                break;
            case "table":
                if (isBroadTable(block.header.length))
                    out.place(out.wording.broadTable(block));
                else
                    out.element(`table${this.idOf(block.caption?.anchor)}`, span, () => { this.table(block); });
                break;
            case "code-block":
                if (block.caption === null)
                    this.pre(block);
                else
                    out.place(out.wording.captioned(block));
                break;
            case "quote":
                out.element("blockquote", span, () => { this.blocks(block.blocks); });
                break;
            case "callout":
                this.callout(block);
                break;
            case "exercise":
                out.place(out.wording.exercise(block.exercise));
                break;
            case "audience":
                this.forAudience(block);
                break;
            case "figure":
                // Only bodies outside lessons keep pictures in them, and their author is told: the words stand for the picture.
                this.wordsOf(block);
                break;
            case "figure-group":
                for (const figure of block.figures)
                    this.wordsOf(figure);
                break;
        }
    }
    wordsOf({ caption, alt, span }) {
        const { out } = this;
        if (caption !== null && caption.inlines.length > 0)
            out.element("p", span, () => { out.inlines(caption.inlines); });
        else if (alt !== null && alt.value !== "")
            out.element("p", span, () => { out.tag(escapeMarkup(alt.value), alt.span); });
    }
    heading({ level, inlines, anchor, span }) {
        this.out.element(`h${Math.min(6, this.level + level - 1)} class="minor"${this.idOf(anchor)}`, span, () => { this.out.inlines(inlines); });
    }
    list({ ordered, start, items, checks, span }) {
        const from = ordered && start !== 1 ? ` start="${start}"` : "";
        this.out.element(`${ordered ? "ol" : "ul"}${from}`, span, () => {
            for (const [index, item] of items.entries()) {
                const check = checks[index] ?? null;
                const kind = check === null ? "" : ` class="${check ? "done" : "to-do"}"`;
                this.out.element(`li${kind}`, span, () => { this.item(item); });
            }
        });
    }
    /** A tight item prints its only paragraph without a paragraph's margins. */
    item(blocks) {
        const [first, ...rest] = blocks;
        const tight = first?.type === "paragraph" && first.anchor === undefined && rest.every(({ type }) => type === "list");
        if (!tight) {
            this.blocks(blocks);
            return;
        }
        this.out.inlines(first.inlines);
        this.blocks(rest);
    }
    definitions({ entries, span }) {
        this.out.element("dl", span, () => {
            for (const { term, descriptions } of entries) {
                this.out.element("dt", span, () => { this.out.inlines(term); });
                for (const description of descriptions)
                    this.out.element("dd", span, () => { this.item(description); });
            }
        });
    }
    callout(block) {
        const { kind, title, id, blocks, span } = block;
        const { out } = this;
        const anchor = id === null ? "" : ` id="${escapeMarkup(out.wording.id(targetAnchor(kind, id.value)))}"`;
        out.element(`aside class="callout ${kind}"${anchor}`, span, () => {
            out.element('p class="callout-title"', span, () => {
                out.element('span class="callout-label"', span, () => { out.tag(escapeMarkup(out.wording.calloutLabel(block)), span); });
                if (title !== null)
                    out.element('span class="callout-name"', span, () => { out.inlines(title); });
            });
            this.blocks(blocks);
        });
    }
    forAudience({ audience, blocks, span }) {
        const { out } = this;
        out.element(`aside class="audience for-${escapeMarkup(audience.value)}"`, span, () => {
            out.element('p class="audience-label"', span, () => { out.tag(escapeMarkup(out.wording.audienceLabel(audience.value)), span); });
            this.blocks(blocks);
        });
    }
    pre(block) {
        const { out } = this;
        const { span, numberedFrom, marked, output } = block;
        const byLine = numberedFrom !== null || marked.length > 0;
        const classes = [...(output ? ["output"] : []), ...(numberedFrom === null ? [] : ["numbered"]), ...(isBroadCode(block) ? ["broad"] : [])];
        out.element(classes.length === 0 ? "pre" : `pre class="${classes.join(" ")}"`, span, () => {
            out.element("code", span, () => {
                if (byLine)
                    this.lines(block);
                else
                    for (const run of out.wording.colours(block))
                        this.run(run, span);
            });
        });
    }
    run({ text, kind }, span) {
        const { out } = this;
        if (kind === null)
            out.printer.printEscaped(text);
        else
            out.element(`span class="code-${kind}"`, span, () => { out.printer.printEscaped(text); });
    }
    /** Each line as a block of its own, so that it can be marked and have its number at its side. */
    lines(block) {
        const { out } = this;
        const { span, numberedFrom } = block;
        const marked = new Set(block.marked);
        const lines = linesOf(out.wording.colours(block));
        for (const [index, runs] of lines.entries()) {
            out.element(`span class="code-line${marked.has(index + 1) ? " marked" : ""}"`, span, () => {
                if (numberedFrom !== null)
                    out.element('span class="code-line-number" role="artifact"', span, () => { out.tag(String(numberedFrom + index), span); });
                for (const run of runs)
                    this.run(run, span);
                // A line that held nothing would have no height; the line ending is read, but makes no further line.
                out.tag(runs.every(({ text }) => text.text === "") ? " \n" : "\n", span);
            });
        }
    }
    slots(places) {
        const placed = this.out.wording.placedSlots(places);
        if (placed !== null)
            this.out.place(placed);
    }
    table({ header, rows, align, caption, span }) {
        const { out } = this;
        const cells = (name, row) => {
            out.element("tr", span, () => {
                row.forEach((inlines, column) => {
                    const side = align[column];
                    // Digits of numbers stand under one another on the right side, whichever way text runs; words stand where they start.
                    const style = side === null || side === undefined ? "" : ` style="text-align: ${side === "left" ? "start" : side}"`;
                    const scope = name === "th" ? " scope=\"col\"" : "";
                    out.element(`${name}${scope}${style}`, span, () => { out.inlines(inlines); });
                });
            });
        };
        if (caption !== undefined)
            out.element("caption", span, () => { out.inlines(caption.inlines); });
        out.element("thead", span, () => { cells("th", header); });
        if (rows.length > 0)
            out.element("tbody", span, () => { for (const row of rows)
                cells("td", row); });
    }
}
