import { diagnostic, spanOf, spanWithin } from "../diagnostics/index.js";
/** Longest text of one field, in UTF-16 code units: some thirty printed pages. */
const longestText = 50_000;
/** Most runs of emphasis, code and bracket marks in one field. The parser's time grows with their square. */
const mostMarks = 2_000;
/** Most descriptions of terms in one field: the parser's time grows with their square as well. */
const mostDescriptions = 400;
/**
 * Most lines that underline a heading, closing brackets, and levels that the lines of lists and quotations stand in beyond
 * the first of each: what the parser does for each of them grows with their number too.
 */
const mostUnderlines = 400;
const mostClosers = 4_000;
const mostLevels = 4_000;
const description = /^ {0,3}[:~][ \t]/gm;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const closer = /\]/g;
/** Deepest nesting of lists, quotes, emphasis and links. */
export const deepestNesting = 16;
const markRun = /\*+|_+|`+|\[|!\[|\$+|~~+|<(?=[A-Za-z/!?])/g;
const containerPrefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
const container = />|[-+*]|\d+[.)]/g;
/** Matches of an expression that is global. */
function matches(text, expression) {
    return text.match(expression)?.length ?? 0;
}
/** The markers of lists and quotations that a line begins with. */
const opening = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
function levelsAt(line) {
    return opening.exec(line)?.[0].match(container)?.length ?? 0;
}
/**
 * The levels of lists and quotations that the lines of a text stand in, beyond the first of each. A line without markers goes on
 * in those of the line before it, but at the margin behind an empty one.
 */
function levelsOf(text) {
    let sum = 0;
    let open = 0;
    let isBehindEmpty = false;
    for (const line of text.split("\n")) {
        const isEmpty = line.trim() === "";
        const own = isEmpty ? 0 : levelsAt(line);
        if (own > 0)
            open = own;
        else if (!isEmpty && isBehindEmpty && !/^[ \t]/.test(line))
            open = 0;
        isBehindEmpty = isEmpty;
        sum += Math.max(0, open - 1);
    }
    return sum;
}
/** What is counted of a text before it is parsed. */
const counted = [
    { most: mostMarks, what: "Markdown marks", count: (text) => matches(text, markRun) },
    { most: mostDescriptions, what: "descriptions of terms", count: (text) => matches(text, description) },
    { most: mostUnderlines, what: "underlines of headings", count: (text) => matches(text, underline) },
    { most: mostClosers, what: "closing brackets", count: (text) => matches(text, closer) },
    { most: mostLevels, what: "levels of lists and quotations on its lines", count: levelsOf },
];
/**
 * How much work it is to parse a text, in characters of plain prose: a line and a mark cost as much as thirty of them, and a level
 * that a line stands in beyond its first as much as twenty.
 */
export function parsingEffort({ text }) {
    return text.length + 30 * (matches(text, markRun) + matches(text, /\n/g)) + 20 * levelsOf(text);
}
/** What is too much of a text to be parsed at all, or `null`. It is looked for before the parser sees the text. */
export function beyondLimits(text) {
    if (text.text.length > longestText)
        return diagnostic("rich-text/too-long", spanOf(text), `text of ${text.text.length} characters, longer than ${longestText}`, "split it into several topics or sections");
    for (const prefix of text.text.matchAll(containerPrefix))
        if ((prefix[0].match(container)?.length ?? 0) > deepestNesting)
            return tooDeep(spanWithin(text, prefix.index, prefix.index + prefix[0].length));
    const split = "split it into several topics or sections";
    for (const { most, what, count } of counted) {
        const found = count(text.text);
        if (found > most)
            return diagnostic("rich-text/too-many-marks", spanOf(text), `text with ${found} ${what}, more than ${most}`, split);
    }
    return null;
}
/** The mistake of nesting deeper than anybody reads. */
export function tooDeep(span) {
    const message = `lists, quotations and emphasis nest deeper than ${deepestNesting} levels`;
    return diagnostic("rich-text/too-deep", span, message, "write it flatter");
}
