import { joinsWithoutSpace } from "../language/index.js";
const white = new Set([" ", "\t", "\r", "\n"]);
/** The longest stretch of YAML white space in `text` from `from` on. */
function whiteEnd(text, from) {
    let end = from;
    while (white.has(text.charAt(end)))
        end++;
    return end;
}
const escapeLengths = { x: 4, u: 6, U: 10 };
/** Length of the escape sequence at `at`, or 0 where none stands. */
function escapeLength({ source, style }, at) {
    const { text } = source;
    if (style === "single-quoted" && text.startsWith("''", at))
        return 2;
    if (style === "double-quoted" && text.charAt(at) === "\\")
        return escapeLengths[text.charAt(at + 1)] ?? 2;
    return 0;
}
/** Escapes that stand for white space, or for none: they belong to the white space around them. */
const whiteEscape = /^\\[ \t\r\nnrt]/;
/** End of the white space from `from` on, with the escapes that stand for white space. */
function writtenWhiteEnd(place, from) {
    const { text } = place.source;
    let end = from;
    for (;;) {
        if (white.has(text.charAt(end)))
            end++;
        else if (place.style === "double-quoted" && whiteEscape.test(text.slice(end, end + 2)))
            end += 2;
        else
            return Math.min(end, place.end);
    }
}
/** Length of the characters from `at` on that stand for themselves: up to white space or an escape. */
function plainLength(place, at) {
    const { text } = place.source;
    let end = at;
    while (end < place.end && !white.has(text.charAt(end)) && escapeLength(place, end) === 0)
        end++;
    return end - at;
}
/** Number of code units of the value that the escape of that length stands for. */
function escapedLength(value, at) {
    return (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
/**
 * Lays the value beside what was written. YAML changes white space around line breaks and replaces escapes; every
 * other character stands in the file as it stands in the value, in the same order. `null` where that does not hold.
 */
function align(value, place) {
    const written = place.source.text;
    const pieces = [];
    let from = 0;
    let at = place.start;
    while (at < place.end) {
        const end = writtenWhiteEnd(place, at);
        if (end > at) {
            const to = whiteEnd(value, from);
            if (to > from)
                pieces.push({ text: value.slice(from, to), start: at, end });
            [from, at] = [to, end];
            continue;
        }
        const escape = escapeLength(place, at);
        const taken = escape === 0 ? plainLength(place, at) : escape;
        const given = escape === 0 ? taken : escapedLength(value, from);
        if (escape === 0 && !written.startsWith(value.slice(from, from + given), at))
            return null;
        pieces.push({ text: value.slice(from, from + given), start: at, end: at + taken });
        from += given;
        at += taken;
    }
    if (whiteEnd(value, from) < value.length)
        return null;
    if (from < value.length)
        pieces.push({ text: value.slice(from), start: place.end, end: place.end });
    return pieces;
}
/** Whether the piece is a line break that was folded to a space between two Chinese characters. */
function isHanFold(pieces, index, { source, style }) {
    const piece = pieces[index];
    if (style === "literal" || piece?.text !== " ")
        return false;
    const written = source.text.slice(piece.start, piece.end);
    if (written === " " || written.includes("\\") || !/[\r\n]/.test(written))
        return false;
    return joinsWithoutSpace(printedBefore(source.text, piece.start), printedAfter(source.text, piece.end));
}
/** Marks of emphasis, which do not print: `**强调**` is Chinese text up to its edge. */
const emphasis = /[*_]/;
function printedAfter(text, offset) {
    let at = offset;
    while (emphasis.test(text.charAt(at)))
        at++;
    return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
function printedBefore(text, offset) {
    let at = offset;
    while (emphasis.test(text.charAt(at - 1)))
        at--;
    const pair = text.slice(Math.max(0, at - 2), at);
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}
function isLinear({ text, start, end }, source) {
    return text.length === end - start && source.text.startsWith(text, start);
}
/** Joins neighbours that stand as they were written, so that they share one segment. */
function merged(pieces, source) {
    const result = [];
    let run = [];
    const endRun = () => {
        const [first] = run;
        const last = run.at(-1);
        if (first !== undefined && last !== undefined)
            result.push({ text: source.text.slice(first.start, last.end), start: first.start, end: last.end, linear: true });
        run = [];
    };
    for (const piece of pieces) {
        const linear = isLinear(piece, source);
        if (!linear || (run.at(-1)?.end ?? piece.start) !== piece.start)
            endRun();
        if (linear)
            run.push(piece);
        else
            result.push({ ...piece, linear });
    }
    endRun();
    return result;
}
function joined(pieces, source) {
    const segments = [];
    let length = 0;
    for (const { text, start, end, linear } of merged(pieces, source)) {
        segments.push({ start: length, span: { source, start, end }, linear });
        length += text.length;
    }
    return { text: pieces.map(({ text }) => text).join(""), segments };
}
/**
 * The value of a scalar with the way back to the file for each of its characters. A line break that YAML folds to a
 * space vanishes between two Chinese characters.
 */
export function traceScalar(value, place) {
    const { source, start, end } = place;
    const whole = { source, start, end };
    const pieces = align(value, place);
    if (pieces === null)
        return { text: value, segments: [{ start: 0, span: whole, linear: false }] };
    const { text, segments } = joined(pieces.filter((_, index) => !isHanFold(pieces, index, place)), source);
    return segments.length === 0 ? { text, segments: [{ start: 0, span: whole, linear: false }] } : { text, segments };
}
