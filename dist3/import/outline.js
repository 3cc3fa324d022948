import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { cleanText, withoutEmoji } from "./clean-text.js";
import { rowsOfHtml } from "./html-tables.js";
import { tableMark } from "./left-out.js";
import { linesAsOne } from "./line-joins.js";
import { isLineOfItsOwn } from "./vocabulary.js";
// Running text is kept as it is written, so nothing inside it needs to be parsed. Indented code is text here: teachers
// indent to arrange, and what they show as code stands in fences.
const withoutConstructs = [
    "attention", "autolink", "characterEscape", "characterReference", "codeText", "hardBreakEscape", "htmlText",
    "labelEnd", "labelStartImage", "labelStartLink", "definition", "codeIndented", "htmlFlow",
];
function spanOf(source, node) {
    const start = node.position?.start.offset ?? 0;
    return { source, start, end: node.position?.end.offset ?? start };
}
/** Reads the blocks of one masked source. */
class OutlineReader {
    #masked;
    #cleaning;
    /** Boxes whose blocks have been read, or are being read. */
    #begun = new Set();
    constructor(masked, cleaning) {
        this.#masked = masked;
        this.#cleaning = cleaning;
    }
    #text(value, span) {
        return { value: cleanText(value, span, this.#cleaning).trim(), span };
    }
    /** The lines of a span without the indentation and the quotation marks of what holds them. */
    #linesOf({ source, start, end }) {
        const lines = [];
        let offset = start;
        for (const line of this.#masked.text.slice(start, end).split(/\r\n|\n|\r/)) {
            const at = this.#masked.text.indexOf(line, offset);
            const value = line.replace(/^[\s>]*(?=[^\s>])/, (marks) => (offset === start ? "" : marks.replace(/^[ \t]*(?:>[ \t]?)*/, ""))).trim();
            const breaks = /(?: {2,}|\\)$/.test(line);
            lines.push({ value: value.replace(/\\$/, "").trimEnd(), span: { source, start: at, end: at + line.length }, breaks });
            offset = at + line.length;
        }
        return lines.filter(({ value }) => value !== "");
    }
    /** The lines of a paragraph as texts: a line that says something by itself begins a new one. */
    #groupsOf(lines) {
        const labelled = lines.length > 1 && lines.every(({ value }) => /^(?:\*\*)?[^:：*]{1,16}(?:\*\*)?[:：]/.test(value) && !/^https?:/.test(value));
        const groups = [];
        for (const line of lines)
            if (groups.length === 0 || labelled || isLineOfItsOwn(line.value) || isTightHeading(line.value) || isTightHeading(groups.at(-1)?.at(-1)?.value ?? ""))
                groups.push([line]);
            else
                groups.at(-1)?.push(line);
        return groups.flatMap((group) => {
            const [first, last] = [group.at(0), group.at(-1)];
            if (first === undefined || last === undefined)
                return [];
            return [this.#text(linesAsOne(group), { ...first.span, end: last.span.end })];
        });
    }
    #paragraph(node) {
        const span = spanOf(this.#masked.source, node);
        const masked = this.#masked.text.slice(span.start, span.end);
        if (masked.includes(tableMark))
            return this.#aroundTables(span);
        if (/^\$\$[\s\S]*\$\$\s*$/.test(masked))
            return [{ kind: "code", text: { value: masked.split(/\r\n|\n|\r/).map((line) => line.trim()).join("\n").trim(), span } }];
        const lines = this.#linesOf(span);
        if (lines.length > 1 && lines.every(({ value }) => value.startsWith("|")))
            return [this.#pipes(lines, span)];
        if (lines.length > 2 && /^\+[-=+:]+\+$/.test(lines[0]?.value ?? ""))
            return [this.#grid(span)];
        if (lines.length > 1 && lines.every(({ value }) => wordBullet.test(value)))
            return [{ kind: "list", ordered: false, start: 1, items: lines.map(({ value, span: place }) => ({ text: this.#text(value.replace(wordBullet, ""), place), blocks: [] })) }];
        return this.#groupsOf(lines).map((text) => {
            const [, marks = "", words = ""] = tightHeading.exec(text.value) ?? [];
            if (words !== "")
                return { kind: "heading", level: marks.length, text: { ...text, value: words } };
            return { kind: text.value === "" ? "rule" : "text", text };
        });
    }
    /** A paragraph with raw HTML tables in it: the tables, and what stands around them. */
    #aroundTables(span) {
        const blocks = [];
        let at = span.start;
        const addText = (end) => {
            if (end > at)
                blocks.push(...this.#groupsOf(this.#linesOf({ ...span, start: at, end })).filter(({ value }) => value !== "").map((text) => ({ kind: "text", text })));
        };
        for (const table of this.#masked.tables.filter(({ start, end }) => start >= span.start && end <= span.end)) {
            addText(table.start);
            at = table.end;
            const rows = rowsOfHtml(table.source.text.slice(table.start, table.end));
            if (rows.length > 0)
                blocks.push(tableOf(rows.map((row) => row.map((cell) => this.#text(cell, table))), { value: "", span: table }));
        }
        addText(span.end);
        return blocks;
    }
    /** A table drawn with `+---+`, whose cells may take several lines. */
    #grid(span) {
        const lines = this.#masked.text.slice(span.start, span.end).split(/\r\n|\n|\r/).map((line) => line.trim());
        const rows = [];
        for (const line of lines)
            if (line.startsWith("+"))
                rows.push([]);
            else
                cellsOf(line).forEach((cell, at) => {
                    const row = rows.at(-1);
                    if (row !== undefined)
                        row[at] = [row[at] ?? "", cell].filter((one) => one !== "").join(" ");
                });
        const full = rows.filter((row) => row.length > 0);
        if (full.length === 0)
            return { kind: "rule", text: { value: "", span } };
        return tableOf(full.map((row) => row.map((cell) => this.#text(cell, span))), { value: "", span });
    }
    /** Lines of pipes without the line of dashes that Markdown wants under the header. */
    #pipes(lines, span) {
        const rows = lines
            .filter(({ value }) => !/^[|\s:-]+$/.test(value))
            .map(({ value, span: place }) => cellsOf(value).map((cell) => this.#text(cell, place)));
        if (rows.length === 0)
            return { kind: "rule", text: { value: "", span } };
        return tableOf(rows, { value: "", span });
    }
    #table(node) {
        const rows = node.children.map((row) => {
            const rowSpan = spanOf(this.#masked.source, row);
            const cells = row.children.map((cell) => {
                const [first, last] = [cell.children.at(0), cell.children.at(-1)];
                if (first === undefined || last === undefined)
                    return { value: "", span: { ...rowSpan, end: rowSpan.start } };
                const span = { ...rowSpan, start: spanOf(this.#masked.source, first).start, end: spanOf(this.#masked.source, last).end };
                return this.#text(this.#masked.text.slice(span.start, span.end).replace(/\\\|/g, "|"), span);
            });
            return cells;
        });
        return tableOf(rows, { value: "", span: spanOf(this.#masked.source, node) }, node.align ?? []);
    }
    #heading(node) {
        const span = spanOf(this.#masked.source, node);
        const [first, last] = [node.children.at(0), node.children.at(-1)];
        if (first === undefined || last === undefined)
            return [{ kind: "rule", text: { value: "", span } }];
        const inside = { ...span, start: spanOf(this.#masked.source, first).start, end: spanOf(this.#masked.source, last).end };
        const lines = this.#linesOf(inside);
        const setext = !/^\s*#/.test(this.#masked.text.slice(span.start, span.end));
        // Dashes under a long paragraph are a rule that somebody forgot to set apart.
        if (setext && (lines.length > 2 || inside.end - inside.start > 120))
            return [...this.#groupsOf(lines).map((text) => ({ kind: "text", text })), { kind: "rule", text: { value: "", span } }];
        const { value } = this.#text(linesAsOne(lines).replaceAll("\\\n", " "), span);
        return value === "" ? [{ kind: "rule", text: { value: "", span } }] : [{ kind: "heading", level: node.depth, text: { value: value.replaceAll("\\\n", " "), span } }];
    }
    #list(list) {
        const items = list.children.map((item) => {
            const [first, ...rest] = this.blocks(item.children);
            if (first?.kind === "text")
                return { text: first.text, blocks: rest };
            return { text: null, blocks: first === undefined ? [] : [first, ...rest] };
        });
        return { kind: "list", ordered: list.ordered === true, start: list.start ?? 1, items };
    }
    /** A code block without the indentation of what holds it; its language without what other tools add to it. */
    #code(node) {
        const span = spanOf(this.#masked.source, node);
        const raw = /^\s*[`~]{3,}\s*\{=\w+\}/.exec(this.#masked.source.text.slice(span.start, span.end));
        if (raw !== null) {
            this.#cleaning.leftOut.push({ what: "html", name: raw[0].replace(/^[\s`~]+/, ""), span });
            return { kind: "rule", text: { value: "", span } };
        }
        const indent = Math.max(0, (node.position?.start.column ?? 1) - 1);
        const [first = "", ...rest] = this.#masked.source.text.slice(span.start, span.end).split(/\r\n|\n|\r/);
        const dedented = rest.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))));
        const [, marks = "", info = ""] = /^(\s*[`~]{3,})(.*)$/.exec(first) ?? [];
        const [, language = ""] = /^\s*\{?\.?([\w+#-]*)/.exec(info) ?? [];
        if (/\{/.test(info))
            this.#cleaning.leftOut.push({ what: "attributes", name: info.trim(), span: { ...span, end: span.start + first.length } });
        const lines = [marks === "" ? first : marks + language, ...dedented];
        // A fence that nobody closed ends with its container.
        if (marks !== "" && (lines.length < 2 || !lines.at(-1)?.trim().startsWith(marks.trim())))
            lines.push(marks.trim());
        return { kind: "code", text: { value: withoutEmoji(lines.join("\n").trimEnd(), span, this.#cleaning), span } };
    }
    /** The widest box that a node lies in and that has not been begun. */
    #boxAround(node) {
        const { start, end } = spanOf(this.#masked.source, node);
        const around = this.#masked.boxes.filter((box) => !this.#begun.has(box) && box.opening.end <= start && end <= box.closing.end);
        return around.reduce((widest, box) => (widest === null || box.opening.start < widest.opening.start ? box : widest), null);
    }
    #box(box, nodes) {
        this.#begun.add(box);
        const { name, title, opening, closing } = box;
        const shown = title === null ? null : this.#text(title.value, title.span);
        return { kind: "box", name, title: shown, marks: [opening, closing].map((span) => ({ value: "", span })), blocks: this.blocks(nodes) };
    }
    blocks(nodes) {
        const blocks = [];
        for (let index = 0; index < nodes.length; index++) {
            const [node] = nodes.slice(index, index + 1);
            if (node === undefined)
                continue;
            const box = this.#boxAround(node);
            if (box === null) {
                blocks.push(...this.#blocksOf(node));
                continue;
            }
            const after = nodes.findIndex((one, at) => at > index && spanOf(this.#masked.source, one).end > box.closing.end);
            const end = after === -1 ? nodes.length : after;
            blocks.push(this.#box(box, nodes.slice(index, end)));
            index = end - 1;
        }
        return blocks;
    }
    /** Boxes without a block of their own: nothing between their marks, or a list around one of them. */
    leaveEmptyBoxes() {
        for (const box of this.#masked.boxes.filter((one) => !this.#begun.has(one)))
            for (const span of [box.opening, box.closing])
                this.#cleaning.leftOut.push({ what: "div", name: span.source.text.slice(span.start, span.end).trim(), span });
    }
    #blocksOf(node) {
        const rule = { kind: "rule", text: { value: "", span: spanOf(this.#masked.source, node) } };
        if (node.type === "heading")
            return this.#heading(node);
        if (node.type === "paragraph")
            return this.#paragraph(node);
        if (node.type === "list")
            return [this.#list(node)];
        if (node.type === "table")
            return [this.#table(node)];
        if (node.type === "thematicBreak")
            return [rule];
        if (node.type !== "blockquote")
            return [this.#code(node)];
        const blocks = this.blocks(node.children);
        return blocks.length === 0 ? [rule] : [{ kind: "quote", blocks }];
    }
}
/** A heading whose author left no blank behind the marks: `##第一章`. */
const tightHeading = /^(#{1,6})(?=[\p{Script=Han}\p{Lu}\d（(【《])([^#\n][^\n]{0,100}?)#*$/u;
/** A bullet as word processors set it. */
const wordBullet = /^[●•◆■▪◇○◦‣]\s*(?=\S)/u;
function isTightHeading(text) {
    return tightHeading.test(text);
}
/** The cells of a line of pipes. */
function cellsOf(line) {
    return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
/** A table of rows of any length; a header without a word gives its place to the first row. */
function tableOf(rows, text, align = []) {
    const width = Math.max(...rows.map((row) => row.length));
    const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ value: "", span: { ...text.span, end: text.span.start } }))]);
    const used = Array.from({ length: width }, (_, at) => padded.some((row) => (row[at]?.value ?? "") !== ""));
    const full = padded.map((row) => row.filter((_, at) => used[at]));
    const [header = [], ...body] = full.filter((row, index) => index > 0 || row.some(({ value }) => value !== ""));
    const sides = Array.from({ length: width }, (_, at) => align[at] ?? null).filter((_, at) => used[at]);
    return { kind: "table", columns: header, rows: body.filter((row) => row.some(({ value }) => value !== "")), align: sides, text };
}
/** The blocks of a masked outline, in order. */
export function readOutline(masked, cleaning) {
    const root = fromMarkdown(masked.text, {
        extensions: [gfmTable(), { disable: { null: withoutConstructs } }],
        mdastExtensions: [gfmTableFromMarkdown()],
    });
    const reader = new OutlineReader(masked, cleaning);
    const blocks = reader.blocks(root.children);
    reader.leaveEmptyBoxes();
    return blocks;
}
