import { diagnostic } from "../diagnostics/index.js";
import { offsetAt } from "./template-lines.js";
/** Handlebars shows at most this much of the text before the fault. */
const shownBefore = 20;
/** What Handlebars' names of unexpected tokens mean to the author. */
const unexpectedTokens = {
    INVALID: ["unexpected character in a tag", "quote texts, and close the tag with `}}`"],
    CLOSE: ["the tag ends too early: expected a name", null],
    INVERSE: ["`{{else}}` stands in no block that could have it", "remove it, or open the block with `{{#if …}}`"],
    OPEN_INVERSE_CHAIN: ["`{{else}}` stands in no block that could have it", "remove it, or open the block with `{{#if …}}`"],
    OPEN_ENDBLOCK: ["an end tag that closes no block", "remove it, or open its block"],
    OPEN_SEXPR: ["a `(` where a name is expected", "write the helper's name first: `{{name (…)}}`"],
    OPEN_UNESCAPED: ["a tag inside a tag", "close the first with `}}`"],
    OPEN: ["a tag inside a tag", "close the first with `}}`"],
};
/**
 * The offset at which Handlebars stopped: it prints the text before it with line breaks taken out, so the place is
 * where the same text stands in the source, on the line that it names or above.
 */
function offsetOfFault(text, line, shown) {
    const limit = offsetAt(text, { line: line + 1, column: 0 });
    for (let offset = limit; offset >= 0; offset--) {
        const before = text.slice(Math.max(0, offset - shownBefore), offset).replace(/\n/g, "");
        if (`${offset > shownBefore ? "..." : ""}${before}` === shown)
            return offset;
    }
    return offsetAt(text, { line, column: 0 });
}
/** The start of the innermost block that is still open at the end, or `null`. */
function openBlock(text) {
    const tag = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{~?(#[*>]?|\^|\/)\s*([^\s}~]+)[^}]*\}\}/g;
    const open = [];
    for (const { 0: whole, 1: sigil, 2: name, index } of text.matchAll(tag)) {
        if (sigil === undefined || name === undefined)
            continue;
        if (sigil === "/")
            open.pop();
        else
            open.push({ name, start: index, end: index + whole.length });
    }
    return open.at(-1) ?? null;
}
function grammarFault(source, line, shown, token) {
    if (token === "EOF") {
        const block = openBlock(source.text);
        const span = block === null ? { source, start: source.text.length, end: source.text.length } : { source, start: block.start, end: block.end };
        const [message, hint] = block === null
            ? ["the template ends inside a tag", "close it with `}}`"]
            : [`the block \`${block.name}\` is not closed`, `write \`{{/${block.name}}}\``];
        return diagnostic("merge/template-syntax", span, message, hint);
    }
    const start = offsetOfFault(source.text, line, shown);
    const [message, hint] = unexpectedTokens[token] ?? ["a tag that cannot be read here", null];
    return diagnostic("merge/template-syntax", { source, start, end: Math.min(source.text.length, start + 1) }, message, hint);
}
/** Handlebars refuses `{{else}}` in a block of a decorator without saying where: the first of them is shown. */
function decoratorFault(source) {
    const start = Math.max(0, source.text.search(/\{\{~?#\s*\*/));
    return diagnostic("merge/unsupported", { source, start, end: Math.min(source.text.length, start + "{{#*".length) }, "decorators are not part of the template language");
}
/** The lexer's own complaint, about characters that begin no token; `null` for any other message. */
function lexicalFault(source, message) {
    const [, line, lexed, arrow] = /^Lexical error on line (\d+)\. Unrecognized text\.\n(.*)\n(-*)\^$/s.exec(message) ?? [];
    if (line === undefined || lexed === undefined || arrow === undefined)
        return null;
    return grammarFault(source, Number(line), lexed.slice(0, arrow.length), "INVALID");
}
/** What Handlebars threw over a template, as a placed mistake in plain words. */
export function syntaxDiagnostic(source, error) {
    if (error instanceof RangeError)
        return diagnostic("merge/limit", { source, start: 0, end: 0 }, "the template is nested too deeply to be read");
    if (!(error instanceof Error))
        throw error;
    if (error.message === "Unexpected inverse block on decorator")
        return decoratorFault(source);
    const [, line, shown, pointer, token] = /^Parse error on line (\d+):\n(.*)\n(-*)\^\nExpecting .*, got '(\w+)'$/s.exec(error.message) ?? [];
    if (line !== undefined && shown !== undefined && pointer !== undefined && token !== undefined)
        return grammarFault(source, Number(line), shown.slice(0, pointer.length), token);
    const lexed = lexicalFault(source, error.message);
    if (lexed !== null)
        return lexed;
    const [, said, faultLine, column] = /^(.*) - (\d+):(\d+)$/s.exec(error.message) ?? [];
    if (said === undefined)
        throw error;
    const start = offsetAt(source.text, { line: Number(faultLine), column: Number(column) });
    const [, opened, closed] = /^(.*) doesn't match (.*)$/s.exec(said) ?? [];
    const message = opened === undefined ? said.toLowerCase() : `the block \`${opened}\` is closed by \`{{/${closed ?? ""}}}\``;
    const hint = opened === undefined ? null : `write \`{{/${opened}}}\``;
    const end = Math.min(source.text.length, start + (opened?.length ?? 1));
    return diagnostic("merge/template-syntax", { source, start, end }, message, hint);
}
