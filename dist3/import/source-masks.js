import { boxOf, openingOf } from "./boxes.js";
import { maskTags } from "./html-masks.js";
function linesOf(text) {
    const lines = [];
    let start = text.startsWith("\uFEFF") ? 1 : 0;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
        lines.push({ start, end: match.index, text: text.slice(start, match.index) });
        start = match.index + match[0].length;
    }
    lines.push({ start, end: text.length, text: text.slice(start) });
    return lines;
}
const fence = /^\s*(`{3,}|~{3,})(.*)$/;
const div = /^\s*:{3,}\s*(.*)$/;
const blockShortcode = /^\s*(?:\{\{[<%].*[>%]\}\}\s*)+$/;
const liquid = /^\s*(?:\{%.*%\}\s*)+$/;
const blockAttributes = /^\s*(?::\s*)?\{:?\s*(?:[#.][\w-]+|[\w-]+=\S+|toc|:\S+)[^{}]*\}\s*$/;
const headingAttributes = /^(\s{0,3}#{1,6}\s.*?)(\s*(?:\{(?:[#.-]|:|[\w-]+=)[^{}]*\}|\{\{[<%].*?[>%]\}\})\s*)$/;
const latexLine = /^\s*\\(?:newpage|pagebreak|clearpage|cleardoublepage|noindent|bigskip|medskip|smallskip|centering|tableofcontents|(?:[vh]space\*?|(?:begin|end)(?=\{(?:center|flush|multicols|minipage|figure|table|frame|column|small|large|spacing))|setlength|thispagestyle|pagestyle|addtocontents|vfill|hfill|includepdf|input|include)(?:\{.*|\[.*)?)(?:\[[^\]]*\])?\s*$/;
const tocLine = /^\s*(?:\[\[?_?TOC_?\]?\]|\[toc\]|\{\{toc\}\}|@\[toc\].*)\s*$/i;
const mystTarget = /^\s*\([\w-]+\)=\s*$/;
const noteStart = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const targetLine = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*(?:<([^<>\n]+)>|((?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#)[^\s>]*|[^\s>]+\.(?:md|html?|pdf|png|jpe?g)[^\s>]*))(?:\s+["'(].*["')])?\s*$/i;
/** Walks the lines once and masks what it names; each method says for which kind of line. */
class Masker {
    #outline;
    #source;
    #characters;
    #lines;
    leftOut = [];
    notes = new Map();
    targets = new Map();
    frontMatter = null;
    #fence = null;
    #formula = false;
    /** What is open, the innermost last. */
    #open = [];
    boxes = [];
    /** Lines inside fences, which nothing else may touch. */
    code = [];
    constructor(outline) {
        const { source } = outline;
        this.#outline = outline;
        this.#source = source;
        this.#characters = source.text.split("");
        this.#lines = linesOf(source.text);
    }
    get text() {
        return this.#characters.join("");
    }
    #span(start, end) {
        return { source: this.#source, start, end };
    }
    #blank(start, end) {
        for (let at = start; at < end; at++)
            if (!/[\r\n]/.test(this.#characters[at] ?? ""))
                this.#characters[at] = " ";
    }
    #leave(what, name, { start, end }) {
        this.#blank(start, end);
        this.leftOut.push({ what, name: name.trim(), span: this.#span(start, end) });
    }
    walk() {
        let index = this.#readFrontMatter();
        while (index < this.#lines.length)
            index = this.#readLine(index);
        const end = this.#source.text.length;
        while (this.#open.length > 0)
            this.#close({ start: end, end, text: "" });
    }
    #readFrontMatter() {
        const mark = this.#lines[0]?.text.trimEnd();
        if (mark !== "---" && mark !== "+++")
            return 0;
        const close = this.#lines.findIndex(({ text }, index) => index > 0 && (text.trimEnd() === mark || (mark === "---" && text.trimEnd() === "...")));
        if (close === -1)
            return 0;
        const inside = this.#lines.slice(1, close);
        const says = (line) => (mark === "---" ? /^[\p{L}_][\p{L}\p{N}_. -]*:(?:\s|$)/u : /^\s*[\w.-]+\s*=|^\[/).test(line.text);
        if (!inside.some(says) || inside.some(({ text }) => /^#{1,6}\s+\S/.test(text) && mark === "+++"))
            return 0;
        const [first, last] = [inside.at(0), inside.at(-1)];
        if (first === undefined || last === undefined)
            return 0;
        const span = this.#span(first.start, last.end);
        this.frontMatter = { language: mark === "---" ? "yaml" : "toml", text: { value: this.#source.text.slice(span.start, span.end), span } };
        this.#blank(this.#lines[0]?.start ?? 0, this.#lines[close]?.end ?? 0);
        return close + 1;
    }
    #readLine(index) {
        const line = this.#lines[index];
        if (line === undefined || this.#inFormula(line) || this.#readBox(index, line) || this.#inFence(line) || this.#readDiv(line) || this.#readTitle(line) || this.#readWholeLine(line))
            return index + 1;
        const note = noteStart.exec(line.text);
        if (note !== null)
            return this.#readNote(index, note);
        const target = targetLine.exec(line.text);
        if (target !== null) {
            this.targets.set(this.#outline.prefixAt(line.start) + (target[1] ?? "").toLowerCase(), { address: target[2] ?? target[3] ?? "", span: this.#span(line.start, line.end) });
            this.#blank(line.start, line.end);
            return index + 1;
        }
        const heading = headingAttributes.exec(line.text);
        if (heading !== null) {
            const start = line.start + (heading[1] ?? "").length;
            this.#leave("attributes", heading[2] ?? "", { start, end: line.end });
        }
        else if (this.#open.some(({ box }) => box !== null))
            this.#unmarkHeading(line);
        return index + 1;
    }
    /** The beginning or the end of a box that other signs than colons make. */
    #readBox(index, line) {
        if (this.#fence !== null)
            return false;
        const last = this.#open.at(-1);
        if (last?.isEnd?.(line.text) === true) {
            // What ends by its indentation ends before the line that shows it.
            const isMark = /^\s*[{`~]/.test(line.text) && !/^\s*(?:!!!|\?\?\?)/.test(line.text);
            this.#close(isMark ? line : { start: line.start, end: line.start, text: "" });
            return isMark || this.#readBox(index, line);
        }
        const opening = openingOf(line.text, this.#lines.slice(index + 1, index + 400).map(({ text }) => text));
        if (opening === null)
            return false;
        this.#blank(line.start, line.end);
        this.#open.push({ box: boxOf(opening, this.#span(line.start, line.end)), isEnd: opening.isEnd, hasBegun: opening.title !== null });
        return true;
    }
    /** Ends the innermost div or box. `line` is what ends it. */
    #close(line) {
        const last = this.#open.pop();
        this.#blank(line.start, line.end);
        const closing = this.#span(line.start, line.end);
        if (last?.box === null || last === undefined)
            this.leftOut.push({ what: "div", name: "", span: closing });
        else
            this.boxes.push({ ...last.box, closing });
    }
    /** A heading that begins a box is its title, as Quarto has it. */
    #readTitle(line) {
        const last = this.#open.at(-1);
        if (last === undefined || last.box === null || last.hasBegun || line.text.trim() === "")
            return false;
        last.hasBegun = true;
        const [, marks = "", words = ""] = /^(\s*#{1,6}\s+)(.*?)\s*#*\s*$/.exec(line.text) ?? [];
        if (words === "")
            return false;
        const start = line.start + marks.length;
        this.#open[this.#open.length - 1] = { ...last, box: { ...last.box, title: { value: words, span: this.#span(start, start + words.length) } } };
        this.#blank(line.start, line.end);
        return true;
    }
    /** A heading inside a callout is a line of it, no part of the outline. */
    #unmarkHeading(line) {
        const marks = /^\s*#{1,6}(?=\s)/.exec(line.text)?.[0];
        if (marks !== undefined)
            this.#blank(line.start, line.start + marks.length);
    }
    /** Between two lines of `$$` everything is TeX. */
    #inFormula(line) {
        const isMark = this.#fence === null && line.text.trim() === "$$";
        if (!isMark && !this.#formula)
            return false;
        if (isMark)
            this.#formula = !this.#formula;
        this.code.push(line);
        return true;
    }
    #inFence(line) {
        const [, marks = "", info = ""] = fence.exec(line.text) ?? [];
        if (this.#fence !== null) {
            if (marks.startsWith(this.#fence) && info.trim() === "")
                this.#fence = null;
            this.code.push(line);
            return true;
        }
        if (marks === "")
            return false;
        this.#fence = marks;
        this.code.push(line);
        return true;
    }
    #readDiv(line) {
        const found = div.exec(line.text);
        if (found === null)
            return false;
        const attributes = (found[1] ?? "").replace(/:+\s*$/, "").trim();
        if (attributes === "") {
            this.#close(line);
            return true;
        }
        this.#open.push({ box: null, isEnd: null, hasBegun: true });
        const title = /\b(?:title|summary)="([^"]+)"/.exec(line.text);
        if (title?.[1] === undefined) {
            this.#leave("div", attributes, line);
            return true;
        }
        const start = line.start + line.text.indexOf(title[1], title.index + title[0].length - title[1].length - 1);
        this.#blank(line.start, start);
        this.#blank(start + title[1].length, line.end);
        this.leftOut.push({ what: "div", name: attributes, span: this.#span(line.start, start) });
        return true;
    }
    #readWholeLine(line) {
        const rows = [
            [blockShortcode, "shortcode"], [liquid, "template"], [blockAttributes, "attributes"], [latexLine, "command"], [tocLine, "contents"], [mystTarget, "attributes"],
        ];
        const row = rows.find(([pattern]) => pattern.test(line.text));
        if (row === undefined)
            return false;
        this.#leave(row[1], line.text, line);
        return true;
    }
    #readNote(index, [, written = "", first = ""]) {
        let end = index + 1;
        const goesOn = (line) => line !== undefined && /\S/.test(line.text) && !noteStart.test(line.text) && !/^\s{0,3}(?:#|:{3}|```)/.test(line.text);
        while (goesOn(this.#lines[end]) || (this.#lines[end]?.text.trim() === "" && /^(?: {2,}|\t)\S/.test(this.#lines[end + 1]?.text ?? "")))
            end += 1;
        const [from, to] = [this.#lines[index], this.#lines[end - 1]];
        if (from === undefined || to === undefined)
            return index + 1;
        const name = this.#outline.prefixAt(from.start) + written;
        const rest = this.#lines.slice(index + 1, end).map(({ text }) => text.trim()).filter((text) => text !== "");
        const span = this.#span(from.start, to.end);
        if (!this.notes.has(name))
            this.notes.set(name, { text: { value: [first.trim(), ...rest].join(" "), span } });
        if (this.notes.get(name)?.text.span.start === span.start)
            this.#blank(from.start, to.end);
        else
            this.#blank(from.start, from.start + from.text.indexOf(":") + 1);
        return end;
    }
}
/** The source with everything masked that is not Markdown; what is left out is told. */
export function maskSource(outline) {
    const { source } = outline;
    const masker = new Masker(outline);
    masker.walk();
    const { text, leftOut, tables } = maskTags(source, masker.text, masker.code);
    const { frontMatter, notes, targets, boxes } = masker;
    return { source, text, frontMatter, notes, targets, tables, boxes, leftOut: [...masker.leftOut, ...leftOut] };
}
