import { ident, string, tokenTypes, tokenize } from "css-tree/dist/csstree.esm";
/** Deepest nesting of brackets in a value or a stylesheet; whoever writes more has slipped. */
export const deepestNesting = 32;
const closingBracket = { "(": ")", "[": "]", "{": "}" };
const skipped = new Set([tokenTypes.WhiteSpace, tokenTypes.Comment]);
/** The largest number that a value may hold or a `calc()` come to: beyond it no length has a meaning on a page. */
const largestNumber = 1e9;
const numeric = new Set([tokenTypes.Number, tokenTypes.Percentage, tokenTypes.Dimension]);
/** The component of one token that neither opens nor closes anything. */
function leaf(type, text, place) {
    const { start, end } = place;
    // As a delimiter it matches no grammar, so that the value is reported as it was written.
    if (numeric.has(type) && Math.abs(Number.parseFloat(text)) > largestNumber)
        return { type: "delimiter", value: text, start, end };
    switch (type) {
        case tokenTypes.Ident:
            return { type: "identifier", value: ident.decode(text), start, end };
        case tokenTypes.String:
            return { type: "string", value: string.decode(text), start, end };
        case tokenTypes.Hash:
            return { type: "hash", value: text.slice(1), start, end };
        case tokenTypes.Number:
            return { type: "number", value: Number(text), integer: /^[-+]?\d+$/.test(text), start, end };
        case tokenTypes.Percentage:
            return { type: "percentage", value: Number(text.slice(0, -1)), integer: false, start, end };
        case tokenTypes.Dimension: {
            const digits = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(text)?.[0] ?? "";
            return { type: "dimension", value: Number(digits), unit: text.slice(digits.length).toLowerCase(), start, end };
        }
        default:
            return { type: "delimiter", value: text, start, end };
    }
}
function faultOf(type, text) {
    if (type === tokenTypes.BadString)
        return "a string does not end on its line";
    if (type === tokenTypes.BadUrl)
        return "a `url()` does not end";
    if (type === tokenTypes.Comment && !(text.length > 3 && text.endsWith("*/")))
        return "a comment does not end";
    if (type === tokenTypes.String && !(text.length > 1 && text.endsWith(text.charAt(0))))
        return "a string does not end";
    return null;
}
/** Reads tokens one by one into a tree. */
class ComponentReader {
    top = [];
    #open = [];
    malformed = null;
    token(type, text, place) {
        if (this.malformed !== null)
            return;
        const fault = faultOf(type, text);
        if (fault === null && skipped.has(type))
            return;
        const opened = type === tokenTypes.Function ? "(" : text;
        if (fault !== null)
            this.#fail(fault, place);
        else if (opened in closingBracket && type !== tokenTypes.String)
            this.#opens(text, opened, place);
        else if (type !== tokenTypes.String && (text === ")" || text === "]" || text === "}"))
            this.#closes(text, place);
        else
            this.#children().push(leaf(type, text, place));
    }
    finish() {
        const unclosed = this.#open.at(-1);
        if (unclosed !== undefined)
            this.#fail(`\`${unclosed.closedBy}\` is missing`, { start: unclosed.start, end: unclosed.start + 1 });
    }
    #children() {
        return this.#open.at(-1)?.children ?? this.top;
    }
    #opens(text, bracket, place) {
        if (this.#open.length === deepestNesting) {
            this.#fail(`brackets nest deeper than ${deepestNesting}`, place);
            return;
        }
        const name = text === bracket ? bracket : ident.decode(text.slice(0, -1)).toLowerCase();
        this.#open.push({ name, start: place.start, closedBy: closingBracket[bracket] ?? ")", children: [] });
    }
    #closes(text, place) {
        const opened = this.#open.pop();
        if (opened === undefined) {
            this.#fail(`\`${text}\` closes nothing`, place);
            return;
        }
        if (opened.closedBy !== text) {
            this.#fail(`\`${opened.closedBy}\` is missing`, { start: opened.start, end: opened.start + 1 });
            return;
        }
        const { name, start, children } = opened;
        this.#children().push({ type: "function", name, children, start, end: place.end });
    }
    #fail(problem, place) {
        this.malformed ??= { problem, start: place.start, end: place.end };
    }
}
/** The components of a value; their offsets count from `offset`. */
export function readComponents(text, offset = 0) {
    const reader = new ComponentReader();
    tokenize(text, (type, start, end) => {
        reader.token(type, text.slice(start, end), { start: offset + start, end: offset + end });
    });
    reader.finish();
    return reader.malformed ?? reader.top;
}
/** Whether a reading of components failed. */
export function isMalformed(value) {
    return "problem" in value;
}
/** Whether a function of this name stands anywhere among the components. */
export function containsFunction(components, name) {
    return components.some((component) => component.type === "function" && (component.name === name || containsFunction(component.children, name)));
}
