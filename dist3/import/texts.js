import { parseRichBlocks, parseRichText } from "../rich-text/index.js";
const noteMark = /\[\^([^\]\s]+)\]/g;
function traced(text) {
    return { text, segments: [{ start: 0, span: { source: { path: "", text }, start: 0, end: text.length }, linear: true }] };
}
function isRefused({ value, diagnostics }) {
    return value === null || diagnostics.some(({ severity }) => severity === "error");
}
/** The text with nothing in it that means anything to Markdown. */
function escaped(text) {
    return text.replace(/[\\`*_[\]<>~^@$|{}!]/g, "\\$&");
}
/** Pieces of a body that stand apart: paragraphs and lists, and code with its fences. */
function pieces(markdown) {
    const found = [];
    let fence = null;
    for (const line of markdown.split("\n")) {
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        if (found.length === 0 || (line === "" && fence === null))
            found.push(line);
        else
            found.push(`${found.pop() ?? ""}${found.length === 0 && line === "" ? "" : "\n"}${line}`);
        if (mark !== null)
            fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
    }
    return found.map((piece) => piece.replace(/^\n+|\n+$/g, "")).filter((piece) => piece !== "");
}
/** Writes texts so that `build` takes them: notes stand in the text that uses them, and what would be refused is text. */
export class Texts {
    #notes;
    #shown;
    /** Names of the notes that a text used. */
    used = new Set();
    /** `shown` makes the text of a note what running text is. */
    constructor(notes, shown) {
        this.#notes = notes;
        this.#shown = shown;
    }
    #noteOf(name) {
        const note = this.#notes.get(name);
        if (note === undefined)
            return null;
        this.used.add(name);
        return this.#shown(note.text.value, note).replace(noteMark, "").replaceAll("\\\n", " ");
    }
    /** A text of one paragraph: notes stand in brackets in it. */
    line(text) {
        const whole = text.replace(/\n{2,}/g, "\n").replace(noteMark, (mark, name) => {
            const note = this.#noteOf(name);
            return note === null ? `\\${mark}` : ` (${note})`;
        });
        return isRefused(parseRichText(traced(whole))) ? escaped(whole) : whole;
    }
    /** Plain text, without the marks of Markdown. */
    plain(text) {
        return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1").replace(/\\\n/g, " ").replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, "$2").replace(/(?<![\w*])\*(?=\S)([^*]+)\*(?![\w*])/g, "$1").replace(/\\([\p{P}\p{S}])/gu, "$1").replace(/\s+/g, " ").trim();
    }
    /** A text of several paragraphs, with the notes that it uses at its end; `null` where it is empty. */
    body(markdown) {
        const text = markdown.trim();
        if (text === "")
            return null;
        const names = new Set();
        const marked = text.replace(/(`+)[\s\S]*?\1|\[\^([^\]\s]+)\]/g, (mark, code, name) => {
            if (code !== undefined || name === undefined)
                return mark;
            if (!this.#notes.has(name))
                return `\\${mark}`;
            names.add(name);
            return mark;
        });
        const notes = [...names].map((name) => `[^${name}]: ${this.#noteOf(name) ?? ""}`);
        const whole = [marked, ...notes].join("\n\n");
        if (!isRefused(parseRichBlocks(traced(whole))))
            return whole;
        const inline = marked.replace(/(?<!\\)\[\^([^\]\s]+)\]/g, (_, name) => ` (${this.#noteOf(name) ?? name})`);
        const mended = pieces(inline).map((piece) => (isRefused(parseRichBlocks(traced(piece))) ? escaped(piece) : piece)).join("\n\n");
        return isRefused(parseRichBlocks(traced(mended))) ? `~~~~~~~~~~text\n${inline}\n~~~~~~~~~~` : mended;
    }
}
