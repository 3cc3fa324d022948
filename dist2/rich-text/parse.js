import { diagnostic, spanOf, spanWithin } from "../diagnostics/index.js";
import { anchored } from "./anchors.js";
import { addressesElsewhere, addressesIn, linkDefinitions, lowerBody } from "./body.js";
import { lowerInlines } from "./inlines.js";
import { withListLines } from "./list-lines.js";
import { beyondLimits } from "./limits.js";
import { parseBlockTree, parseInlineTree, parseWithAddresses, rangeOf } from "./markdown.js";
import { collectNotes, definitionsIn, fileDefinitions, noNotes, unusedNotes } from "./notes.js";
/**
 * One paragraph of inline Markdown. What would begin a block elsewhere (`1. 绪论`, `# x`) is text here. The value is
 * there even beside mistakes, without what was mistaken; it is `null` only for a text beyond the limits.
 */
export function parseRichText(text, file) {
    return parse(text, file, (whole) => {
        const lowering = withListLines(withoutNotes(whole));
        const { markdown, notes } = lowering;
        const elsewhere = addressesElsewhere(markdown, notes);
        if (elsewhere.length === 0)
            return { ...paragraphOf(parseInlineTree(markdown).children, lowering), span: spanOf(text) };
        const { children } = parseWithAddresses(markdown, elsewhere);
        const own = children.filter((node) => node.type !== "definition" && rangeOf(node).start < markdown.length);
        return { ...paragraphOf(own, { ...lowering, addresses: addressesIn(children) }), span: spanOf(text) };
    });
}
/**
 * A body of Markdown: paragraphs, headings, lists, definitions, tables, code blocks, quotations, callouts and figures.
 * The value is there even beside mistakes, without what was mistaken; it is `null` only for a text beyond the limits.
 */
export function parseRichBlocks(text, file) {
    return parse(text, file, (lowering) => ({ blocks: lowerBody(lowering), span: spanOf(text) }));
}
/** Whether a file defines notes or addresses of links, so that its texts are read twice: what they define, and then what they say. */
export function definesAnything(file) {
    return /\[\^[^\]\s]+\]:/.test(file) || /^[ \t]*\[[^\]\n]+\]:[ \t]*\S/m.test(file);
}
function parse(text, file, lower) {
    const refused = beyondLimits(text);
    if (refused !== null)
        return { value: null, diagnostics: [refused] };
    const diagnostics = [];
    const own = file ?? fileDefinitions();
    const value = lower({ text, markdown: unfolded(text), notes: noNotes(own), addresses: new Map(), figures: null, diagnostics });
    return { value, diagnostics: file === undefined ? [...diagnostics, ...unusedNotes(own)] : diagnostics };
}
/** A text of one paragraph with the notes that it defines taken out of it: blanks stand for them, so that places stay. */
function withoutNotes(lowering) {
    const { text, markdown, notes } = lowering;
    notes.file.lines.push(...linkDefinitions(markdown));
    if (!/^ {0,3}\[\^[^\]\s]+\]:/m.test(markdown))
        return lowering;
    const { children } = parseBlockTree(markdown);
    collectNotes(children, { text, markdown }, notes);
    let rest = markdown;
    for (const definition of definitionsIn(children)) {
        const { start, end } = rangeOf(definition);
        rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, " ") + rest.slice(end);
    }
    return { ...lowering, markdown: rest };
}
function paragraphOf(children, lowering) {
    const [first, second] = children;
    if (first === undefined)
        return { inlines: [] };
    if (first.type !== "paragraph")
        throw new Error(`the parser is set up without ${first.type}, and yet it found one`);
    if (second !== undefined) {
        const span = spanWithin(lowering.text, rangeOf(second).start, rangeOf(second).end);
        const hint = "join the paragraphs, or move the text to a `body`";
        const message = "a second paragraph where one is expected: it is printed on a line of its own";
        lowering.diagnostics.push(diagnostic("rich-text/several-paragraphs", span, message, hint));
    }
    const lines = children.map((node) => (node.type === "paragraph" ? lowerInlines(node, lowering, 0) : []));
    return anchored(lines.flatMap((inlines, index) => (index === 0 ? inlines : [{ type: "break", span: breakBefore(children, index, lowering) }, ...inlines])));
}
/** The place between two paragraphs of a text. */
function breakBefore(children, index, { text }) {
    const [before, after] = [children[index - 1], children[index]];
    return spanWithin(text, before === undefined ? 0 : rangeOf(before).end, after === undefined ? text.text.length : rangeOf(after).start);
}
/**
 * The text with a line break where YAML folded one into a space, so that a fold between two Han characters can leave
 * nothing. A byte order mark at the start, which the parser would drop and so shift every place, becomes a space.
 */
function unfolded(text) {
    let markdown = "";
    let at = 0;
    for (const [index, { start, span, linear }] of text.segments.entries()) {
        // A fold is one space; two before a line break that stays are a hard break.
        const end = text.segments[index + 1]?.start ?? text.text.length;
        if (linear || text.text.slice(start, end) !== " ")
            continue;
        if (!/^[ \t]*\r?\n\s*$/.test(span.source.text.slice(span.start, span.end)))
            continue;
        markdown += `${text.text.slice(at, start)}\n`;
        at = start + 1;
    }
    return (markdown + text.text.slice(at)).replace(/^\ufeff/, " ");
}
