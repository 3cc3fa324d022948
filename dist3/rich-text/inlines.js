import { diagnostic, replaceTraced, sliceTraced, spanOf, spanWithin } from "../diagnostics/index.js";
import { anchored } from "./anchors.js";
import { endOfAttributes, readAttributes } from "./attributes.js";
import { figureOf, slotPlace } from "./figures.js";
import { readTag } from "./html.js";
import { deepestNesting, tooDeep } from "./limits.js";
import { lineJoins } from "./line-joins.js";
import { linkTarget } from "./links.js";
import { parseInlineTree, rangeOf } from "./markdown.js";
import { closingBracket, findMarks } from "./marks.js";
import { mathInline } from "./mathematics.js";
import { inBrackets, isOneParagraph, noteWords } from "./note-words.js";
import { nestedNote, noteReferredTo, reportNoteBlocks } from "./notes.js";
import { reportTexBrackets, reportUnread } from "./unread.js";
import { escapedStandIn, nodeStandIn } from "./unread-rows.js";
/** The running text of a paragraph or a table cell, `depth` levels of lists and quotations deep. */
export function lowerInlines(parent, lowering, depth, inNote = false) {
    return lowerChildren(parent.children, { ...lowering, joins: lineJoins(parent) }, { depth, inLink: false, inNote });
}
/** A text that stands in a body for itself: a caption. `null` where there is none. */
export function runningText(text, markdown, lowering) {
    const [paragraph] = parseInlineTree(markdown).children;
    if (paragraph?.type !== "paragraph")
        return null;
    return { ...anchored(lowerInlines(paragraph, { ...lowering, text, markdown, figures: null }, 0)), span: spanOf(text) };
}
/** A text all of which stands at `span`. */
export function standing(text, span) {
    return { text, segments: [{ start: 0, span, linear: false }] };
}
function lowerChildren(children, lowering, place) {
    const pieces = [];
    let at = -1;
    for (const child of children) {
        const { start, end } = rangeOf(child);
        if (end <= at)
            continue;
        const until = takesAttributes(child) ? endOfAttributes(lowering.markdown, end, child.type === "dollarMath") : end;
        pieces.push(...pieceOf(child, { start: Math.max(start, at), end, until }, lowering, place));
        at = until;
    }
    const noteNamed = (identifier, start, end) => lowerNoteReference({ identifier, label: identifier }, { start, end }, lowering, place);
    return findMarks(pieces, lowering, { ...place, noteNamed });
}
function takesAttributes({ type }) {
    return type === "image" || type === "link" || type === "inlineCode" || type === "dollarMath";
}
function pieceOf(node, range, lowering, place) {
    const { start, end, until } = range;
    if (node.type === "text")
        return [textPiece(node, start, end, lowering)];
    if (node.type === "html")
        return htmlPieces(node.value, range, lowering);
    return nodesOf(node, range, lowering, place).map((inline) => ({ probe: nodeStandIn, start, end: until, prints: { node: inline } }));
}
function textPiece(node, start, end, lowering) {
    if (node.value === "\n" && lowering.breaks?.has(start) === true)
        return { probe: nodeStandIn, start, end, prints: { node: { type: "break", span: spanWithin(lowering.text, start, end) } } };
    if (node.value === "\n")
        return { probe: "\n", start, end, prints: { text: lowering.joins.get(start) ?? " " } };
    const source = lowering.markdown.slice(start, end);
    // The attributes of the node before may have taken the first part of a stretch of text.
    if (node.value.endsWith(source))
        return { probe: source, start, end, prints: "as-typed" };
    if (source === "\\(" || source === "\\[")
        reportTexBrackets(start, lowering);
    if (/^\\?["'.-]$/.test(source) || node.value === "\"" || node.value === "'")
        return { probe: escapedStandIn, start, end, prints: { node: { type: "text", text: replaceTraced(lowering.text, start, end, node.value), isLiteral: true } } };
    return { probe: escapedStandIn, start, end, prints: { text: node.value } };
}
function htmlPieces(html, { start, end }, lowering) {
    const tag = readTag(html, { start, end }, lowering);
    switch (tag.kind) {
        case "nothing":
            return [];
        case "break":
            return [{ probe: nodeStandIn, start, end, prints: { node: { type: "break", span: spanWithin(lowering.text, start, end) } } }];
        case "delimiter":
            return [{ probe: nodeStandIn, start, end, prints: { item: tag.item } }];
        case "text":
            return [{ probe: nodeStandIn, start, end, prints: { node: { type: "text", text: sliceTraced(lowering.text, start, end) } } }];
        case "picture":
            return lowerPicture({ address: tag.address, words: tag.words, title: null, braces: tag.braces, start, end }, lowering)
                .map((node) => ({ probe: nodeStandIn, start, end, prints: { node } }));
    }
}
function nodesOf(node, range, lowering, place) {
    if (node.type === "image" || node.type === "imageReference")
        return lowerPicture(pictureOf(node, range, lowering), lowering);
    return node.type === "footnoteReference" ? lowerNoteReference(node, range, lowering, place) : [nodeOf(node, range, lowering, place)];
}
function nodeOf(node, range, lowering, place) {
    const { start, end } = range;
    const span = spanWithin(lowering.text, start, end);
    switch (node.type) {
        case "emphasis":
        case "strong":
            return { type: node.type, children: lowerDeeper(node.children, span, lowering, place), span };
        case "delete":
            reportCorrection(start, end, lowering);
            return { type: "deleted", children: lowerDeeper(node.children, span, lowering, place), span };
        case "inlineCode":
            return lowerCode(node, range, span, lowering);
        case "dollarMath":
            return mathInline(range, lowering, node.value);
        case "link":
            return lowerLink(node, span, lowering, place);
        case "linkReference":
            return lowerLinkReference(node, span, lowering, place);
        case "break":
            return { type: "break", span };
    }
}
/** `{~~old~>new~~}` of CriticMarkup, whose inside Markdown strikes through. */
function reportCorrection(start, end, lowering) {
    const { markdown } = lowering;
    if (markdown[start - 1] !== "{" || markdown[end] !== "}")
        return;
    const mark = { what: "a correction in the text", hint: "write `~~old~~` and the new words behind it" };
    reportUnread(markdown.slice(start - 1, end + 1), mark, { start: start - 1, end: end + 1 }, lowering);
}
function lowerDeeper(children, span, lowering, place) {
    if (place.depth < deepestNesting)
        return lowerChildren(children, lowering, { ...place, depth: place.depth + 1 });
    lowering.diagnostics.push(tooDeep(span));
    return [];
}
/** The note that is referred to; in another note its words in brackets. */
function lowerNoteReference(node, at, lowering, place) {
    const span = spanWithin(lowering.text, at.start, at.end);
    if (place.inNote)
        lowering.diagnostics.push(nestedNote(span));
    if (place.isNested === true)
        return [];
    const note = noteReferredTo(node, span, lowering);
    if (note === null)
        return [];
    if (!isOneParagraph(note))
        reportNoteBlocks(note, lowering.diagnostics);
    const { text, markdown } = note;
    const inside = { depth: place.depth, inLink: false, inNote: true, isNested: place.inNote };
    const children = noteWords(note, (holder) => lowerChildren(holder.children, { ...lowering, text, markdown, figures: null, joins: lineJoins(holder) }, inside));
    return place.inNote ? inBrackets(children, lowering.markdown.slice(0, at.start), span) : [{ type: "note", aside: false, children, span }];
}
function linked(address, children, span, lowering) {
    const { href, fault, isForbidden } = linkTarget(address);
    if (fault !== null) {
        const hint = "begin the address with `https:`, `http:`, `mailto:`, `tel:` or `#`";
        lowering.diagnostics.push(diagnostic(isForbidden === true ? "rich-text/link-address" : "rich-text/link-without-scheme", span, fault, hint));
    }
    return { type: "link", href: href ?? "", children, span };
}
function lowerLink(node, span, lowering, place) {
    if (typeof node.title === "string") {
        const hint = "remove it, or put it into the text";
        lowering.diagnostics.push(diagnostic("rich-text/link-title", span, `link title \`${node.title}\` is not printed`, hint));
    }
    return linked(node.url, lowerDeeper(node.children, span, lowering, { ...place, inLink: true }), span, lowering);
}
/** A link whose address stands elsewhere in the body; without one it stays as typed, as Markdown has it. */
function lowerLinkReference(node, span, lowering, place) {
    const address = lowering.addresses.get(node.identifier);
    if (address !== undefined)
        return linked(address, lowerDeeper(node.children, span, lowering, { ...place, inLink: true }), span, lowering);
    const { start, end } = rangeOf(node);
    return { type: "text", text: sliceTraced(lowering.text, start, end) };
}
function pictureOf(node, { start, end, until }, { markdown, addresses }) {
    const address = node.type === "image" ? node.url : (addresses.get(node.identifier) ?? "");
    const title = node.type === "image" ? (node.title ?? null) : null;
    return { address: decoded(address), words: node.alt ?? "", title, braces: markdown.slice(end, until), start, end };
}
/** A path as it is on the disk: Markdown writes a blank as `%20`. */
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}
/** A picture goes to those of its paragraph; where it has no place, its words stay in the line. */
function lowerPicture(picture, lowering) {
    const { address, words, start, end } = picture;
    // What Markdown takes for the words of a picture has lost its marks.
    const at = lowering.markdown.startsWith("![", start) ? start + 2 : end;
    const isAsTyped = lowering.markdown.startsWith(words, at);
    const span = spanWithin(lowering.text, start, end);
    const spoken = isAsTyped && at < end ? sliceTraced(lowering.text, at, at + words.length) : standing(words, span);
    const wordsAlone = words === "" ? [] : [{ type: "text", text: spoken }];
    if (lowering.figures === null) {
        const message = `the picture \`${address}\` has no room in a line of text: ${words === "" ? "it is left out" : "its words stand for it"}`;
        lowering.diagnostics.push(diagnostic("rich-text/image", span, message, "move it to a `body`, or declare it under `figures` and refer to it as `@fig-id`"));
        return wordsAlone;
    }
    const captionOf = (said) => {
        if (said !== words || at === end)
            return runningText(standing(said, spanWithin(lowering.text, start, end)), said, lowering);
        const close = isAsTyped ? at + words.length : closingBracket(lowering.markdown, start + 1);
        return runningText(sliceTraced(lowering.text, at, close), lowering.markdown.slice(at, close), lowering);
    };
    const block = slotPlace(picture, lowering) ?? figureOf(picture, lowering, captionOf);
    if (block === null)
        return wordsAlone;
    lowering.figures.push(block);
    return [];
}
function lowerCode(node, { end, until }, span, lowering) {
    const { raw } = readAttributes(lowering.markdown.slice(end, until));
    if (raw !== null || /^\{\w+\} |^r .*[(`$+*/]/.test(node.value)) {
        const message = raw === null ? `the code \`${node.value}\` is printed, but not run` : `raw ${raw} is printed as code`;
        lowering.diagnostics.push(diagnostic("rich-text/code-not-run", span, message, "write what it gives"));
    }
    return { type: "code", text: codeText(node, lowering), span };
}
/** The characters between the back-ticks; a line break in them is a space. */
function codeText(node, lowering) {
    const { start, end } = rangeOf(node);
    const at = lowering.markdown.slice(start, end).indexOf(node.value);
    if (at >= 0 && !/[\r\n]/.test(node.value))
        return sliceTraced(lowering.text, start + at, start + at + node.value.length);
    return replaceTraced(lowering.text, start, end, node.value.replace(/\r\n?|\n/g, " "));
}
