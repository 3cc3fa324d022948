import { mystOptions } from "./myst-code.js";
function* linesOf(markdown, start, end) {
    let at = start;
    while (at < end) {
        const found = markdown.slice(at, end).search(/\r\n?|\n/);
        const lineEnd = found < 0 ? end : at + found;
        const next = found < 0 ? end : lineEnd + (markdown.startsWith("\r\n", lineEnd) ? 2 : 1);
        yield { start: at, end: lineEnd, next };
        at = next;
    }
}
const codeFence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const divOpens = /^ {0,3}:{3,}[ \t]*(?=[^:\s])/;
const divCloses = /^ {0,3}:{3,}[ \t]*$/;
const mathOpens = /^ {0,3}\$\$(?!.*\$\$)/;
const mathCloses = /\$\$[ \t]*(?:\{[^{}]*\})?[ \t]*$/;
/** The end of a page, as TeX, Quarto, HTML and blocks between colons have it, on a line of its own. */
const pageBreak = new RegExp(String.raw `^ {0,3}(?:\\(?:newpage|pagebreak|clearpage|cleardoublepage)(?:\[[0-4]\]|\{\})?|\{\{<\s*pagebreak\s*>\}\}|:{3,}[ \t]*\{?\.?(?:pagebreak|page-break|newpage)\}?[ \t]*:*`
    + String.raw `|<div\s+(?:style="\s*(?:page-)?break-(?:after|before):\s*(?:always|page);?\s*"|class="(?:pagebreak|page-break)")\s*>\s*</div>)[ \t]*$`);
const itemOpens = /^( *)(?:[-+*]|\d{1,9}[.)])( {1,4}(?=\S)| )/;
/** Most lines of front matter: no search goes to the end of a body for each rule in it. */
const mostFrontMatter = 200;
/** The fence of front matter, and what its lines look like. */
const frontMatters = [
    { fence: /^---[ \t]*$/, ends: /^(?:---|\.\.\.)[ \t]*$/, first: /^[A-Za-z_][\w .-]*:(?:[ \t]|$)/, line: /^(?:[A-Za-z_"'][\w "'.-]*:(?:[ \t]|$)|[ \t]+\S|-[ \t]|#|[ \t]*$|[\]}])/ },
    { fence: /^\+\+\+[ \t]*$/, ends: /^\+\+\+[ \t]*$/, first: /^[A-Za-z_][\w.-]*[ \t]*=|^\[/, line: /^(?:[A-Za-z_"'][\w"'.-]*[ \t]*=|\[|[ \t]+\S|#|[ \t]*$|[\]}])/ },
];
/** Splits a body, which stands at `start` to `end` of the text, at formulas and at blocks between colons. */
export class SegmentReader {
    #markdown;
    #lines;
    #segments = [];
    #index = 0;
    /** Where the text that waits to be a segment begins. */
    #waiting;
    /** The code fence that is open: nothing in it is a fence of ours. */
    #fence = null;
    /** The column in which the words of the open item of a list begin: what stands there belongs to it. */
    #itemColumn = null;
    #isAfterBlank = true;
    /** Whether a formula is open that began behind words of its paragraph: the parser reads it. */
    #isInFormula = false;
    constructor(markdown, start, end) {
        this.#markdown = markdown;
        this.#lines = [...linesOf(markdown, start, end)];
        this.#waiting = start;
    }
    read() {
        for (let line = this.#next(); line !== null; line = this.#next()) {
            const words = this.#markdown.slice(line.start, line.end);
            const isAfterBlank = this.#isAfterBlank;
            this.#isAfterBlank = words.trim() === "";
            if (this.#isInCode(words) || this.#isInItem(words))
                continue;
            if (this.#isInWordsFormula(words))
                continue;
            if (pageBreak.test(words))
                this.#pageBreak(line);
            else if (mathOpens.test(words))
                this.#math(line);
            else if (divOpens.test(words))
                this.#div(line);
            else if (isAfterBlank)
                this.#frontMatter(line);
        }
        const end = this.#lines.at(-1)?.next ?? this.#waiting;
        this.#endText(end);
        return this.#segments;
    }
    #next() {
        const line = this.#lines[this.#index] ?? null;
        this.#index += 1;
        return line;
    }
    /** Whether a formula that opened behind words of its paragraph goes on in the line. */
    #isInWordsFormula(words) {
        const isInside = this.#isInFormula && words.trim() !== "";
        if (!isInside && (mathOpens.test(words) || divOpens.test(words)))
            return false;
        const isOdd = (words.replace(/`[^`]*`/g, "").match(/(?<!\\)\$\$/g)?.length ?? 0) % 2 === 1;
        this.#isInFormula = isInside !== isOdd;
        return isInside;
    }
    /** Whether the line belongs to an item of a list: what stands in it is split when the item is read. */
    #isInItem(words) {
        if (words.trim() === "")
            return false;
        const indent = words.length - words.trimStart().length;
        if (this.#itemColumn !== null && indent >= this.#itemColumn)
            return true;
        const [opening] = itemOpens.exec(words) ?? [];
        this.#itemColumn = opening === undefined || indent > 3 ? null : opening.length;
        return this.#itemColumn !== null;
    }
    /** Front matter, where the line opens it: as for a file, though this is a body. */
    #frontMatter(first) {
        const words = (line) => this.#markdown.slice(line.start, line.end);
        const form = frontMatters.find(({ fence }) => fence.test(words(first)));
        const second = this.#lines[this.#index];
        if (form === undefined || second === undefined || !form.first.test(words(second)))
            return;
        const inside = this.#lines.slice(this.#index, this.#index + mostFrontMatter).findIndex((line) => !form.line.test(words(line)) || form.ends.test(words(line)));
        const last = inside < 0 ? undefined : this.#lines[this.#index + inside];
        if (last === undefined || !form.ends.test(words(last)))
            return;
        this.#endText(first.start);
        this.#segments.push({ kind: "front-matter", start: first.start, end: last.end });
        this.#index += inside + 1;
        this.#waiting = last.next;
    }
    /** Whether the line belongs to a block of code; its fences do. */
    #isInCode(words) {
        const [, fence] = codeFence.exec(words) ?? [];
        if (this.#fence === null) {
            this.#fence = fence ?? null;
            return fence !== undefined;
        }
        const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(words)?.[1];
        if (closing?.startsWith(this.#fence) === true)
            this.#fence = null;
        return true;
    }
    #endText(at) {
        if (at > this.#waiting)
            this.#segments.push({ kind: "text", start: this.#waiting, end: at });
    }
    #math(first) {
        this.#endText(first.start);
        let last = first;
        let isClosed = false;
        for (let line = this.#next(); line !== null; line = this.#next()) {
            last = line;
            isClosed = mathCloses.test(this.#markdown.slice(line.start, line.end));
            if (isClosed)
                break;
        }
        this.#segments.push({ kind: "math", start: first.start, end: last.end, isClosed });
        this.#waiting = last.next;
    }
    /** The end of a page, with the fence that closes it where it is written as a block. */
    #pageBreak(line) {
        this.#endText(line.start);
        const isBlock = divOpens.test(this.#markdown.slice(line.start, line.end));
        const closing = this.#lines.slice(this.#index).findIndex(({ start, end }) => this.#markdown.slice(start, end).trim() !== "");
        const fence = this.#lines[this.#index + closing];
        const isClosed = isBlock && closing >= 0 && fence !== undefined && divCloses.test(this.#markdown.slice(fence.start, fence.end));
        this.#segments.push({ kind: "page-break", start: line.start, end: line.end });
        if (isClosed)
            this.#index += closing + 1;
        this.#waiting = isClosed ? fence.next : line.next;
        this.#isAfterBlank = true;
    }
    /** A block between colons holds others: each bare fence closes the innermost, however many colons it has. */
    #div(first) {
        this.#endText(first.start);
        const [colons = ""] = divOpens.exec(this.#markdown.slice(first.start, first.end)) ?? [];
        const opening = { start: first.start + colons.length, end: first.end };
        let last = first;
        let depth = 1;
        for (let line = this.#next(); line !== null; line = this.#next()) {
            last = line;
            const words = this.#markdown.slice(line.start, line.end);
            if (this.#isInCode(words))
                continue;
            if (divOpens.test(words))
                depth += 1;
            else if (divCloses.test(words))
                depth -= 1;
            if (depth === 0)
                break;
        }
        this.#fence = null;
        const isClosed = depth === 0;
        const insideEnd = isClosed ? last.start : last.next;
        const from = Math.min(first.next, insideEnd);
        const isMyst = this.#markdown.startsWith("{", opening.start) && !/[.#=]/.test(this.#markdown.slice(opening.start, opening.end));
        const to = isMyst ? from + mystOptions(this.#markdown.slice(from, insideEnd)).length : from;
        this.#segments.push({ kind: "div", start: first.start, end: last.end, opening, options: { start: from, end: to }, inside: { start: to, end: insideEnd }, isClosed });
        this.#waiting = last.next;
    }
}
