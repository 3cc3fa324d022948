import { sliceTraced, spanWithin } from "../diagnostics/index.js";
import { codeBlockText } from "./code-text.js";
import { rangeOf } from "./markdown.js";
/** Makes the words of a note, which is one line of running text at the foot of a page, of whatever blocks define it. */
class NoteWords {
    #note;
    #lower;
    constructor(note, lower) {
        this.#note = note;
        this.#lower = lower;
    }
    lines(node) {
        if (node.type === "paragraph" || node.type === "heading" || node.type === "defListTerm")
            return [this.#lower(node)];
        if (node.type === "list")
            return node.children.flatMap((item, index) => this.#item(item, node.ordered === true ? `${(node.start ?? 1) + index}. ` : "• "));
        if (node.type === "table")
            return node.children.map((row) => this.#row(row));
        if (node.type === "code")
            return this.#code(node);
        return "children" in node ? node.children.flatMap((child) => this.lines(child)) : [];
    }
    #item(item, sign) {
        const [first = [], ...rest] = item.children.flatMap((child) => this.lines(child));
        return [[this.#typed(sign, item), ...first], ...rest];
    }
    #row({ children }) {
        return children.flatMap((cell, index) => [...(index === 0 ? [] : [this.#typed(" · ", cell)]), ...this.#lower(cell)]);
    }
    #code(node) {
        const text = codeBlockText(node, this.#note);
        const span = this.spanOf(node);
        let at = 0;
        return text.text.split("\n").map((line) => {
            const code = { type: "code", text: sliceTraced(text, at, at + line.length), span };
            at += line.length + 1;
            return [code];
        });
    }
    spanOf(node) {
        const { start, end } = rangeOf(node);
        return spanWithin(this.#note.text, start, end);
    }
    #typed(text, node) {
        return { type: "text", text: standingAt(text, this.spanOf(node)) };
    }
}
function standingAt(text, span) {
    return { text, segments: [{ start: 0, span, linear: false }] };
}
/** Whether a note is what it should be: one paragraph. */
export function isOneParagraph({ definition: { children } }) {
    return children.length === 1 && children[0]?.type === "paragraph";
}
/** The words of a note; blocks become lines of it. `lower` gives the running text of what holds some. */
export function noteWords(note, lower) {
    const words = new NoteWords(note, lower);
    const span = words.spanOf(note.definition);
    const lines = note.definition.children.flatMap((node) => words.lines(node)).filter((line) => line.length > 0);
    return lines.flatMap((line, index) => (index === 0 ? line : [{ type: "break", span }, ...line]));
}
/** The words of a note that stands in another: in brackets, with a blank before them where the script has blanks. */
export function inBrackets(children, before, span) {
    const isHan = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(before);
    const [opens, closes] = isHan ? ["（", "）"] : [" (", ")"];
    return [{ type: "text", text: standingAt(opens, span) }, ...children, { type: "text", text: standingAt(closes, span) }];
}
