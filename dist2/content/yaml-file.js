import { diagnostic } from "../diagnostics/index.js";
import { Composer, Lexer, Parser, isScalar, visit } from "yaml";
import { limits, readableNumber } from "./limits.js";
import { contentTree } from "./yaml-tree.js";
import { lineOf, translateSyntaxFault } from "./yaml-slips.js";
function startOf(source, start = 0) {
    return { source, start: Math.min(start, source.text.length), end: Math.min(start + 1, source.text.length) };
}
function limit(span, what, value) {
    return diagnostic("content/limit", span, `more than ${readableNumber(value)} ${what} in one file`, "split the file");
}
/**
 * The values of a YAML file, read under YAML 1.2's core schema. The value is `null` where the file holds none or where
 * its syntax leaves in doubt what the author wrote; no value then stands for what somebody meant. What stands behind `end` is not YAML.
 */
export function readYaml(source, end = source.text.length) {
    const tokens = parse(source, end);
    if (!Array.isArray(tokens))
        return { value: null, diagnostics: [tokens] };
    const refused = refusal(source, tokens);
    if (refused !== null)
        return { value: null, diagnostics: [refused] };
    const composer = new Composer({ schema: "core", version: "1.2", merge: false, uniqueKeys: false, customTags: [] });
    const [document, second] = [...composer.compose(tokens, true, end)];
    if (document === undefined || document.contents === null)
        return { value: null, diagnostics: [emptyFile(source)] };
    const syntaxFaults = second === undefined ? translated(source, document) : [severalDocuments(source, second)];
    const { root, faults } = contentTree(document, source);
    const lines = new Set(syntaxFaults.map(lineOf));
    const sound = second === undefined && isSound(document);
    const own = faults.filter((fault) => (sound || fault.code === "content/needs-quotes") && !lines.has(lineOf(fault)));
    const isWhole = sound && !faults.some(({ code }) => code === "content/limit");
    return { value: isWhole ? root : null, diagnostics: [...syntaxFaults, ...own] };
}
/** The concrete syntax tree. The tokens are counted before anything large is built from them. */
function parse(source, end) {
    if (source.text.length > limits.characters)
        return limit(startOf(source), "characters", limits.characters);
    const broken = source.text.indexOf("\uFFFD");
    if (broken !== -1)
        return diagnostic("content/encoding", startOf(source, broken), "the file is not UTF-8", "save it in the encoding UTF-8");
    const parser = new Parser();
    const tokens = [];
    let count = 0;
    for (const lexeme of new Lexer().lex(source.text.slice(0, end))) {
        if (++count > limits.tokens)
            return limit(startOf(source), "keys, values and marks", limits.tokens);
        tokens.push(...parser.next(lexeme));
    }
    return [...tokens, ...parser.end()];
}
/** What keeps a file from being composed at all: depth that would exhaust the stack, directives. */
function refusal(source, tokens) {
    const directive = tokens.find((token) => token.type === "directive");
    if (directive !== undefined) {
        const span = { source, start: directive.offset, end: directive.offset + directive.source.length };
        return diagnostic("content/directive", span, "a line that begins with `%` is a directive", "remove the line, or quote the text");
    }
    const deep = tooDeep(tokens);
    if (deep === null)
        return null;
    const depth = readableNumber(limits.depth);
    return diagnostic("content/limit", startOf(source, deep), `more than ${depth} lists and mappings inside each other`, "write it flatter");
}
/** Offset of the first collection that lies too deep, or `null`. */
function tooDeep(tokens) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, depth } = next;
        if (depth > limits.depth)
            return token.offset;
        if (token.type === "document" && token.value !== undefined)
            open.push({ token: token.value, depth });
        if (!("items" in token))
            continue;
        for (const { key, value } of token.items) {
            if (key !== undefined && key !== null)
                open.push({ token: key, depth: depth + 1 });
            if (value !== undefined)
                open.push({ token: value, depth: depth + 1 });
        }
    }
    return null;
}
function emptyFile(source) {
    return diagnostic("content/empty-file", startOf(source), "the file holds no content", "write it, or remove the file");
}
function severalDocuments(source, second) {
    const [start] = second.range ?? [0];
    return diagnostic("content/syntax", startOf(source, start), "a second document in one file", "remove the line of `---` or `...` above it");
}
/** Complaints after which the values still are what the author wrote. */
const harmless = new Set(["BAD_SCALAR_START"]);
function isSound(document) {
    return document.errors.every(({ code }) => harmless.has(code));
}
/**
 * The parser's complaints in words for authors, one a line. What follows a fault of structure is mostly its echo, so
 * only texts in need of quotation marks are told after it.
 */
function translated(source, document) {
    const lines = new Set();
    const told = [];
    let structural = false;
    for (const { code, pos } of document.errors) {
        const fault = translateSyntaxFault(source, { code, start: pos[0] }, openedBefore(document, code, pos[0]));
        const isEcho = structural && fault.code !== "content/needs-quotes";
        if (isEcho || lines.has(lineOf(fault)))
            continue;
        structural ||= fault.code !== "content/needs-quotes";
        lines.add(lineOf(fault));
        told.push(fault);
    }
    return told;
}
/** Where the quotation mark stands that is missed at `end`, or `null` where none is missed. */
function openedBefore(document, code, end) {
    if (code !== "MISSING_CHAR")
        return null;
    let opened = null;
    visit(document, {
        Scalar(_, node) {
            const [start, valueEnd] = node.range ?? [0, 0];
            if (isScalar(node) && (node.type ?? "PLAIN").startsWith("QUOTE") && start < end && valueEnd >= end)
                opened = start;
        },
    });
    return opened;
}
