import { diagnostic, positionAt } from "../diagnostics/index.js";
import { quotation } from "./content-node.js";
/** What YAML takes a value for that begins with the character. */
const firstCharacters = {
    "*": "reads as the name of an alias",
    "&": "reads as the name of an anchor",
    "!": "reads as a tag",
    "|": "reads as the start of a block",
    ">": "reads as the start of a block",
    "%": "reserves",
    "@": "reserves",
    "`": "reserves",
    '"': "reads as a quotation mark of its own",
    "'": "reads as a quotation mark of its own",
    "[": "reads as a list",
    "{": "reads as a mapping",
    "]": "reads as the end of a list",
    "}": "reads as the end of a mapping",
    ",": "reads as the end of a list item",
    "?": "reads as the start of a key",
};
const longestHint = 60;
function lineAround(source, offset) {
    const { text } = source;
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    const next = text.indexOf("\n", offset);
    let end = next === -1 ? text.length : next;
    while (end > start && /\s/.test(text.charAt(end - 1)))
        end--;
    let content = start;
    while (content < end && (/[ \t]/.test(text.charAt(content)) || /^- /.test(text.slice(content, content + 2))))
        content++;
    const colon = text.indexOf(": ", content);
    const keyed = colon !== -1 && colon < end && /^[\w-]+$/.test(text.slice(content, Math.min(colon, content + 80)));
    let value = keyed ? colon + 1 : content;
    while (value < end && /[ \t]/.test(text.charAt(value)))
        value++;
    return { source, start, end, content, value };
}
function textOf({ source }, start, end) {
    return source.text.slice(start, end);
}
/** The hint to quote `text`, in the quotes that it does not contain. */
export function quoteHint(written) {
    // Marks of a word processor around the whole text were meant as those of YAML.
    const text = /^[“”„«](.*)[“”»]$/s.exec(written)?.[1] ?? written;
    const characters = Array.from(text.slice(0, 4 * longestHint));
    const short = characters.length > longestHint ? `${characters.slice(0, longestHint).join("")}…` : text;
    const quoted = /["\\]/.test(short) ? `'${short.replace(/'/g, "''")}'` : `"${short}"`;
    return `quote the text: ${quotation(quoted)}`;
}
/** A text that YAML reads as something else for its first character, or `null` where that is not so. */
export function slipOfText(span, text) {
    const first = text.charAt(0);
    const reading = Object.hasOwn(firstCharacters, first) ? firstCharacters[first] : undefined;
    if (reading === undefined)
        return null;
    return diagnostic("content/needs-quotes", span, `text that begins with ${quotation(first)}, which YAML ${reading}`, quoteHint(text));
}
/** The stretch from `start` to the end of its line, without white space at its end. */
export function restOfLine(source, start) {
    return { source, start, end: Math.max(start, lineAround(source, start).end) };
}
function syntax(span, message, hint) {
    return diagnostic("content/syntax", span, message, hint);
}
function contentSpan({ source, content, end }) {
    return { source, start: content, end: Math.max(content, end) };
}
/** `title:x`, and `title：x` with the Chinese colon. */
function missingSpace(line) {
    const content = textOf(line, line.content, line.end);
    const match = /^([A-Za-z][\w-]*)\s?([:：])(?=\S)/.exec(content);
    const [whole, key, colon] = match ?? [];
    if (whole === undefined || key === undefined)
        return null;
    const found = colon === ":" ? "no space after the colon" : "a Chinese colon";
    const span = { source: line.source, start: line.content, end: line.content + whole.length };
    return syntax(span, `${found} of \`${key}\``, `write ${quotation(`${key}: ${content.slice(whole.length, 60)}`)}`);
}
/** A text with `: ` in it, on one line or on the line that continues it. */
function nestedColon(line) {
    const value = textOf(line, line.value, line.end);
    if (!/:(?:\s|$)/.test(value))
        return continuedColon(line);
    return diagnostic("content/needs-quotes", { source: line.source, start: line.value, end: line.end }, "text with `: ` in it, which YAML reads as a key and its value", quoteHint(value));
}
function indentOf({ source, start }) {
    let end = start;
    while (source.text.charAt(end) === " ")
        end++;
    return end - start;
}
/** The line after the one where the text began: either it is indented too far, or the text has a colon in it. */
function continuedColon(line) {
    const { text } = line.source;
    const found = text.slice(line.end).search(/:(?:\s|$)/);
    if (found === -1)
        return null;
    const from = line.end + found;
    const next = lineAround(line.source, from);
    const key = textOf(next, next.content, from);
    if (indentOf(next) <= indentOf(line))
        return null;
    if (/^[a-z][a-z-]*$/.test(key))
        return syntax(contentSpan(next), `\`${key}\` is indented more than the key above it, which has its value already`, `align \`${key}\` with the key above it, or quote the text of that key`);
    return diagnostic("content/needs-quotes", contentSpan(next), "text with `: ` in it, which YAML reads as a key and its value", "quote the whole text, from the line where it begins");
}
function tabIndent(line) {
    let end = line.start;
    while (/[ \t]/.test(line.source.text.charAt(end)))
        end++;
    const span = { source: line.source, start: line.start, end };
    return diagnostic("content/tab-indentation", span, "a tab in the indentation", "indent with spaces");
}
/** `references: [@key]`: the ids of references are written without the sign that cites them. */
function citedId(line, offset) {
    const [whole, key] = /^@([\w:.-]+)/.exec(line.source.text.slice(offset, offset + 80)) ?? [];
    if (whole === undefined || key === undefined || !/^references:/.test(textOf(line, line.content, line.end)))
        return null;
    const span = { source: line.source, start: offset, end: offset + whole.length };
    return syntax(span, `the id of a reference with \`@\` before it`, `write ${quotation(key)}`);
}
function firstCharacter(line) {
    const value = textOf(line, line.value, line.end);
    return slipOfText({ source: line.source, start: line.value, end: line.end }, value);
}
function indentation(line) {
    return syntax(contentSpan(line), "a line that is indented neither like its neighbours nor like their parent", "align it with the line it belongs to");
}
function unclosed(source, opened) {
    const mark = quotation(source.text.charAt(opened));
    const end = Math.max(opened + 1, lineAround(source, opened).end);
    return syntax({ source, start: opened, end }, `${mark} is never closed`, "add the closing mark, or quote the text");
}
function keyless(line) {
    return syntax(contentSpan(line), "a line without a key where the lines around it have one", "write `key: value`, or indent the line to continue the text above it");
}
function listBesideKey(line) {
    if (!/^- /.test(textOf(line, line.value, line.end)))
        return null;
    return syntax({ source: line.source, start: line.value, end: line.end }, "a list that begins on the line of its key", "begin the list on a line of its own");
}
function unreadable(line) {
    return syntax(contentSpan(line), "this line cannot be read as YAML", "check its indentation, colons and quotes");
}
/** For each complaint, what it most likely means; the first reading that fits is told. */
const readings = {
    TAB_AS_INDENT: [tabIndent],
    BLOCK_AS_IMPLICIT_KEY: [firstCharacter, nestedColon],
    MULTILINE_IMPLICIT_KEY: [missingSpace, firstCharacter, nestedColon, keyless],
    BAD_SCALAR_START: [citedId, firstCharacter],
    BAD_ALIAS: [firstCharacter],
    BAD_INDENT: [firstCharacter, indentation],
    MISSING_CHAR: [missingSpace, firstCharacter, listBesideKey, keyless],
    BAD_DQ_ESCAPE: [firstCharacter],
    UNEXPECTED_TOKEN: [missingSpace, listBesideKey, firstCharacter],
};
function badEscape(source, start) {
    const end = Math.min(source.text.length, start + 2);
    const found = quotation(source.text.slice(start, end));
    return syntax({ source, start, end }, `${found} is no escape of YAML`, "write `\\\\` for a backslash, or use single quotes");
}
/**
 * A complaint of the parser in words for authors. `opened` is where the quotation mark or bracket stands that the
 * parser misses the end of, or `null`.
 */
export function translateSyntaxFault(source, fault, opened) {
    const offset = Math.min(fault.start, source.text.length);
    const line = lineAround(source, offset);
    if (opened !== null)
        return unclosed(source, opened);
    if (fault.code === "BAD_DQ_ESCAPE")
        return badEscape(source, offset);
    for (const reading of readings[fault.code] ?? []) {
        const found = reading(line, offset);
        if (found !== null)
            return found;
    }
    return unreadable(line);
}
/** The line that a diagnostic stands on; 0 where it has no place. */
export function lineOf({ span }) {
    return span === null ? 0 : positionAt(span.source, span.start).line;
}
