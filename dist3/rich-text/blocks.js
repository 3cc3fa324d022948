import { sliceTraced, spanWithin } from "../diagnostics/index.js";
import { anchored } from "./anchors.js";
import { alertOf, inlinesAt } from "./callouts.js";
import { lowerCode } from "./code-blocks.js";
import { isComment } from "./html.js";
import { lowerInlines } from "./inlines.js";
import { deepestNesting, tooDeep } from "./limits.js";
import { parseHtmlTree, rangeOf } from "./markdown.js";
import { insideOf, itemLead, quotationLead } from "./containers.js";
import { directiveBlocks } from "./myst.js";
import { isRawPageBreak, pageBreakAt } from "./page-breaks.js";
import { captionParagraph, lowerTable } from "./tables.js";
import { reportUnread } from "./unread.js";
/** The blocks of a body, `depth` levels of lists and quotations deep. What no body may hold is reported. */
export function lowerBlocks(nodes, lowering, depth = 0) {
    const blocks = [];
    let waiting = null;
    for (const [index, node] of nodes.entries()) {
        if (!isFlow(node))
            throw new Error(`a ${node.type} is no block that the parser is set up for`);
        const before = blocks.at(-1);
        const isBehind = before?.type === "table" && before.caption === undefined;
        const caption = node.type === "paragraph" && (isBehind || nodes[index + 1]?.type === "table") ? captionParagraph(node, lowering) : null;
        if (caption === null) {
            const own = blocksOf(node, lowering, depth);
            blocks.push(...(waiting === null ? own : captioned(own, waiting)));
            waiting = null;
        }
        else if (isBehind)
            blocks[blocks.length - 1] = { ...before, caption };
        else
            waiting = caption;
    }
    return blocks;
}
/** The table with the caption that stands before it, where it has none behind. */
function captioned(blocks, caption) {
    return blocks.map((block) => (block.type === "table" && block.caption === undefined ? { ...block, caption } : block));
}
const flowTypes = [
    "blockquote", "code", "defList", "definition", "footnoteDefinition", "heading", "html", "list", "paragraph", "table", "thematicBreak",
];
function isFlow(node) {
    return flowTypes.includes(node.type);
}
/** The line under the headings of a table drawn with hyphens, which Markdown takes for a rule. */
const drawn = { what: "a table drawn in signs", hint: "write it with bars: `| a | b |`" };
const fencedQuote = { what: "the fence of a quotation", hint: "write `>` before each of its lines" };
const drawnTable = /^-{2,}(?:[ \t]+-{2,})+[ \t]*$/;
function blocksOf(node, lowering, depth) {
    const { start, end } = rangeOf(node);
    const span = spanWithin(lowering.text, start, end);
    switch (node.type) {
        case "paragraph":
            return lowerParagraph(node, span, lowering, depth);
        case "list":
        case "blockquote":
        case "defList":
            if (depth < deepestNesting)
                return [lowerContainer(node, span, lowering, depth + 1)];
            lowering.diagnostics.push(tooDeep(span));
            return [];
        case "code":
            if (isRawPageBreak(node))
                return pageBreakAt(span, lowering, depth);
            return directiveBlocks(node, span, lowering, depth) ?? lowerCode(node, span, lowering);
        case "table":
            return [lowerTable(node, span, lowering, depth)];
        case "heading":
            return [{ type: "heading", level: node.depth, ...anchored(lowerInlines(node, { ...lowering, figures: null }, depth)), span }];
        case "thematicBreak":
            if (drawnTable.test(lowering.markdown.slice(start, end)))
                reportUnread(lowering.markdown.slice(start, end), drawn, { start, end }, lowering);
            return [{ type: "rule", span }];
        case "html":
            return lowerHtml(node, lowering, depth);
        case "footnoteDefinition":
        case "definition":
            // They print where the text refers to them.
            return [];
    }
}
/** The paragraph, and behind it the pictures that stand in it. */
function lowerParagraph(node, span, lowering, depth) {
    const figures = [];
    const text = anchored(lowerInlines(node, { ...lowering, figures }, depth));
    const isEmpty = text.inlines.every((inline) => inline.type === "text" && inline.text.text.trim() === "");
    return [...(isEmpty ? [] : [{ type: "paragraph", ...text, span }]), ...figures];
}
/** HTML fills lines of its own: a comment is nothing; the words between tags are read as if they stood in a paragraph. */
function lowerHtml(node, lowering, depth) {
    if (isComment(node.value))
        return [];
    const { start, end } = rangeOf(node);
    const inside = { ...lowering, text: sliceTraced(lowering.text, start, end), markdown: lowering.markdown.slice(start, end) };
    return lowerBlocks(parseHtmlTree(inside.markdown).children, inside, depth);
}
function lowerContainer(node, span, lowering, depth) {
    if (node.type === "blockquote")
        return lowerQuote(node, span, lowering, depth);
    if (node.type === "defList")
        return { type: "definitions", entries: entriesOf(node, lowering, depth), span };
    const items = node.children.map((item) => {
        const inside = insideOf(lowering, rangeOf(item), itemLead((item.position?.start.column ?? 1) - 1));
        return inside === null ? lowerBlocks(item.children, lowering, depth) : lowering.bodyOf(inside, depth);
    });
    const checks = node.children.map(({ checked }) => checked ?? null);
    return { type: "list", ordered: node.ordered === true, start: node.start ?? 1, items, checks, span };
}
function entriesOf(node, lowering, depth) {
    const entries = [];
    for (const child of node.children) {
        if (child.type === "defListTerm")
            entries.push({ term: lowerInlines(child, { ...lowering, figures: null }, depth), descriptions: [] });
        else
            entries.at(-1)?.descriptions.push(lowerBlocks(child.children, lowering, depth));
    }
    return entries;
}
/** A quotation, or a callout where its first line is a mark such as `[!NOTE]`. */
function lowerQuote(node, span, lowering, depth) {
    const { start, end } = rangeOf(node);
    const [first, ...rest] = node.children;
    if (lowering.markdown.slice(start, end).trimEnd() === ">>>")
        reportUnread(">>>", fencedQuote, { start, end }, lowering);
    const inside = insideOf(lowering, { start, end }, quotationLead);
    if (inside !== null)
        return quoteOf(inside, span, lowering, depth);
    const callout = first?.type === "paragraph" ? lowerAlert(first, span, lowering, depth) : null;
    if (callout !== null)
        return { ...callout, blocks: [...callout.blocks, ...lowerBlocks(rest, lowering, depth)] };
    return { type: "quote", blocks: lowerBlocks(node.children, lowering, depth), span };
}
/** A quotation whose inside is read as a body. */
function quoteOf(inside, span, lowering, depth) {
    const lineEnd = inside.markdown.search(/[\r\n]|$/);
    const alert = alertOf(inside.markdown.slice(0, lineEnd));
    if (alert === null)
        return { type: "quote", blocks: lowering.bodyOf(inside, depth), span };
    const rest = { text: sliceTraced(inside.text, lineEnd, inside.markdown.length), markdown: inside.markdown.slice(lineEnd) };
    const title = inlinesAt({ start: alert.length, end: lineEnd }, { ...lowering, ...inside });
    return { type: "callout", kind: alert.kind, title, id: null, blocks: lowering.bodyOf(rest, depth), span };
}
function lowerAlert(first, span, lowering, depth) {
    const { start, end } = rangeOf(first);
    const source = lowering.markdown.slice(start, end);
    const lineEnd = source.search(/[\r\n]|$/);
    const alert = alertOf(source.slice(0, lineEnd));
    if (alert === null)
        return null;
    const from = start + alert.length;
    const ends = start + lineEnd;
    const words = first.children.filter((child) => rangeOf(child).start > ends || (rangeOf(child).start >= ends && child.type !== "text"));
    const title = inlinesAt({ start: from, end: ends }, lowering);
    const blocks = words.length === 0 ? [] : lowerParagraph({ ...first, children: words }, span, lowering, depth);
    return { type: "callout", kind: alert.kind, title, id: null, blocks, span };
}
