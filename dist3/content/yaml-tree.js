import { diagnostic, positionAt, traceAll } from "../diagnostics/index.js";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { quotation } from "./content-node.js";
import { limits, readableNumber } from "./limits.js";
import { traceScalar } from "./scalar-trace.js";
import { characterFaults } from "./text-characters.js";
import { restOfLine, slipOfText } from "./yaml-slips.js";
/** Keys that would reach into JavaScript's own objects. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);
const styles = {
    PLAIN: "plain",
    QUOTE_SINGLE: "single-quoted",
    QUOTE_DOUBLE: "double-quoted",
    BLOCK_LITERAL: "literal",
    BLOCK_FOLDED: "folded",
};
/** The values of a document, with the mistakes that its syntax allows: doubled keys, aliases to nothing, tags. */
export function contentTree(document, source) {
    const walk = { source, faults: [], anchors: new Map(), writtenUpTo: 0 };
    const root = readNode(document.contents, { source, start: 0, end: 0 }, walk);
    return { root, faults: walk.faults };
}
function spanOfNode(node, { source }) {
    const [start, end] = node.range ?? [0, 0];
    return { source, start, end: Math.max(start, end) };
}
function nothing(span) {
    return { kind: "scalar", value: null, text: { text: "", segments: [segmentOf(span)] }, span, size: 1 };
}
function segmentOf(span) {
    return { start: 0, span, linear: false };
}
/** A text read as it stands in the file: what the author meant where YAML reads something else. */
function asWritten({ source, start, end }, walk) {
    const text = source.text.slice(start, end);
    walk.writtenUpTo = Math.max(walk.writtenUpTo, end);
    return { kind: "scalar", value: text, text: traceAll(source, start, text), span: { source, start, end }, size: 1 };
}
/** `place` is where a value without any characters counts as written. */
function readNode(node, place, walk) {
    if (isAlias(node))
        return readAlias(node.source, spanOfNode(node, walk), walk);
    if (!isScalar(node) && !isMap(node) && !isSeq(node))
        return nothing(place);
    if (node.anchor !== undefined)
        openAnchor(node.anchor, spanOfNode(node, walk), walk);
    const read = node.tag === undefined ? readValue(node, place, walk) : readTagged(node, walk);
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, read);
    return read;
}
function openAnchor(name, span, { anchors, faults }) {
    anchors.set(name, null);
    if (anchors.size !== limits.anchors + 1)
        return;
    const message = `more than ${readableNumber(limits.anchors)} anchors in one file`;
    faults.push(diagnostic("content/limit", { ...span, end: span.start + 1 }, message, "split the file"));
}
function readValue(node, place, walk) {
    if (isMap(node))
        return readMap(node, walk);
    if (isSeq(node))
        return readList(node, walk);
    return readScalar(node, place, walk);
}
function readAlias(name, span, walk) {
    const target = walk.anchors.get(name);
    if (target !== undefined && target !== null)
        return target;
    if (target === null) {
        const message = `alias ${quotation(`*${name}`)} stands inside its own anchor`;
        walk.faults.push(diagnostic("content/endless-alias", span, message, "write the value out"));
        return nothing(span);
    }
    if (span.start < walk.writtenUpTo)
        return nothing(span);
    const written = restOfLine(walk.source, span.start);
    const slip = slipOfText(written, walk.source.text.slice(written.start, written.end));
    if (slip !== null)
        walk.faults.push(slip);
    return asWritten(written, walk);
}
/** `!important` and the like. The tag stands before the node that the parser gives it to. */
function readTagged(node, walk) {
    const { source } = walk;
    const span = spanOfNode(node, walk);
    const { start } = span;
    if (start < walk.writtenUpTo)
        return nothing(span);
    const line = source.text.lastIndexOf("\n", start - 1) + 1;
    const tag = source.text.slice(line, start + 1).search(/!\S*\s*\S?$/);
    const written = restOfLine(source, tag === -1 ? start : line + tag);
    const slip = slipOfText(written, source.text.slice(written.start, written.end));
    const hint = "quote the text, or remove the tag";
    walk.faults.push(slip ?? diagnostic("content/needs-quotes", written, "a value with a tag", hint));
    return asWritten(written, walk);
}
function readScalar(node, place, walk) {
    const span = spanOfNode(node, walk);
    const { source } = walk;
    const style = styles[node.type ?? "PLAIN"] ?? "plain";
    const { value } = node;
    if (value === null)
        return nothing(span.start === span.end ? place : span);
    if (typeof value === "number" || typeof value === "boolean")
        return { kind: "scalar", value, text: traceAll(source, span.start, node.source ?? ""), span, size: 1 };
    const text = traceScalar(typeof value === "string" ? value : (node.source ?? ""), { source, style, ...innerOf(span, style) });
    for (const fault of characterFaults(text.text, span))
        walk.faults.push(fault);
    return { kind: "scalar", value: text.text, text, span, size: 1 };
}
function innerOf({ source, start, end }, style) {
    if (style === "plain")
        return { start, end };
    if (style === "single-quoted" || style === "double-quoted")
        return { start: start + 1, end: Math.max(start + 1, end - 1) };
    const header = source.text.indexOf("\n", start);
    return { start: header === -1 ? end : Math.min(end, header + 1), end };
}
function readList(node, walk) {
    const span = spanOfNode(node, walk);
    const items = node.items.map((item) => readNode(item, { ...span, end: span.start }, walk));
    return sized({ kind: "list", items, span, size: 1 + sum(items) }, walk);
}
function readMap(node, walk) {
    const span = spanOfNode(node, walk);
    const foreign = node.items.findIndex(({ key }) => isMap(key) || isSeq(key));
    if (foreign === 0 || (foreign > 0 && node.flow === true))
        return readTextInBraces(span, walk);
    if (node.items.length > limits.keys) {
        const message = `a mapping of ${readableNumber(node.items.length)} keys; the limit is ${readableNumber(limits.keys)}`;
        walk.faults.push(diagnostic("content/limit", { ...span, end: span.start + 1 }, message, "split it"));
        return nothing(span);
    }
    const entries = new Map();
    for (const pair of node.items)
        readPair(pair, entries, walk);
    return sized({ kind: "map", entries, span, size: 1 + sum([...entries.values()].map(({ value }) => value)) }, walk);
}
/** `{{x}}` and `[a]: b`: no key of ours is a collection, so a text was meant. */
function readTextInBraces(span, walk) {
    if (span.start < walk.writtenUpTo)
        return nothing(span);
    const written = restOfLine(walk.source, span.start);
    const slip = slipOfText(written, walk.source.text.slice(written.start, written.end));
    const hint = "write the key as a word, or quote the text";
    walk.faults.push(slip ?? diagnostic("content/syntax", written, "a key that is a list or a mapping", hint));
    return asWritten(written, walk);
}
function readPair({ key, value }, entries, walk) {
    const { source, faults } = walk;
    if (isMap(key) || isSeq(key)) {
        readTextInBraces(spanOfNode(key, walk), walk);
        return;
    }
    const keyNode = readNode(key, { source, start: 0, end: 0 }, walk);
    const name = keyNode.kind === "scalar" ? keyNode.text.text : "";
    const read = readNode(value, keyNode.span, walk);
    const first = entries.get(name);
    if (forbiddenKeys.has(name))
        faults.push(diagnostic("content/forbidden-key", keyNode.span, `\`${name}\` cannot be a key`, "rename or remove it"));
    else if (first !== undefined)
        faults.push(diagnostic("content/duplicate-key", keyNode.span, `key ${quotation(name)} is given twice, first in line ${positionAt(source, first.key.span.start).line}`, "remove one of the two"));
    else
        entries.set(name, { key: { value: name, span: keyNode.span }, value: read });
}
function sum(nodes) {
    return nodes.reduce((total, { size }) => total + size, 0);
}
/** The node, or nothing in its place where it holds too many values; that is told once a file. */
function sized(node, { faults }) {
    if (node.size <= limits.values)
        return node;
    if (faults.some(({ code }) => code === "content/limit"))
        return nothing(node.span);
    const { source, start } = node.span;
    const limit = readableNumber(limits.values);
    faults.push(diagnostic("content/limit", { source, start, end: Math.min(source.text.length, start + 1) }, `more than ${limit} values, with those behind aliases`, "split the file, or write fewer aliases"));
    return nothing(node.span);
}
