import { readableText } from "./painted-font.js";
/** The text of headings as it was painted, numbers and other generated content included. */
export class HeadingTexts {
    #texts = new Map();
    /** Takes in what a page shows of headings. */
    collect({ operations }) {
        for (const operation of operations) {
            if (operation.kind !== "glyphs" || operation.tag.kind !== "structure")
                continue;
            const heading = headingAround(operation.tag.node);
            // The call of a note is no word of the heading.
            if (heading === null || isCall(operation.tag.node))
                continue;
            let text = this.#texts.get(heading);
            if (text === undefined)
                this.#texts.set(heading, (text = new ReadingText()));
            text.append(scripted(operation), operation.script === undefined ? operation.y : null);
        }
    }
    /** The text of a heading; empty where none was painted. */
    of(heading) {
        return this.#texts.get(heading)?.text ?? "";
    }
}
function isCall(node) {
    for (let around = node; around !== null; around = around.parent)
        if (around.type === "Reference" || around.type === "Note")
            return true;
    return false;
}
const digits = { sub: "₀₁₂₃₄₅₆₇₈₉", sup: "⁰¹²³⁴⁵⁶⁷⁸⁹" };
/** Digits below or above the line as the characters that a bookmark has for them: `CO₂`. */
function scripted({ text, script }) {
    return script === undefined ? text : text.replace(/\d/g, (digit) => Array.from(digits[script])[Number(digit)] ?? digit);
}
function headingAround(node) {
    for (let around = node; around !== null; around = around.parent)
        if (/^H[1-6]$/.test(around.type))
            return around;
    return null;
}
/** Text that reads on from line to line. */
class ReadingText {
    #text = "";
    #baseline = null;
    /**
     * Appends a piece; where it stands on another baseline than the one before, a space may have gone with the
     * break. What is raised or lowered in its line has the baseline `null`.
     */
    append(piece, baseline) {
        if (piece === "\u00ad")
            return;
        const text = readableText(piece);
        const wraps = baseline !== null && this.#baseline !== null && Math.abs(baseline - this.#baseline) > 0.01;
        if (wraps && wordEnd.test(this.#text) && wordStart.test(text))
            this.#text += " ";
        this.#text += text;
        this.#baseline = baseline ?? this.#baseline;
    }
    /** The text, white space collapsed. */
    get text() {
        return this.#text.replace(/\s+/g, " ").trim();
    }
}
const wordEnd = /[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u;
const wordStart = /^[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
