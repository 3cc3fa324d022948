import { sideOf } from "../../style/index.js";
import { used } from "../box-model.js";
import { lineExtent } from "./baseline.js";
import { inlineBoxFragments } from "./inline-box-fragments.js";
import { reportLeaders } from "./leader-length.js";
import { reportOverfull, reportParted, reportShort, reportSqueezed } from "./overfull.js";
import { reportUpright, reportWeights } from "./substituted-face.js";
import { pieceFragments } from "./piece-fragments.js";
import { textDecorations } from "./text-decorations.js";
// A raised or lowered piece hangs in the line: notes and indices must not push lines apart.
function extentOf({ tag }) {
    if (tag.kind === "block") {
        const { height, baseline } = tag.set;
        return { above: baseline + tag.rise, below: height - baseline - tag.rise };
    }
    const box = tag.kind === "text" ? tag.path.at(-1) : tag.box;
    return tag.rise === 0 && box !== undefined ? lineExtent(box.style) : null;
}
function extentOfLine(block, pieces) {
    let { above, below } = lineExtent(block.style);
    for (const piece of pieces) {
        const extent = extentOf(piece);
        if (extent === null)
            continue;
        above = Math.max(above, extent.above);
        below = Math.max(below, extent.below);
    }
    return { above, below };
}
const shareBefore = { left: 0, justify: 0, center: 0.5, right: 1 };
/** Where the corner stands that says that a line goes on the one before: its arms, and its distance from the text, in ems. */
const corner = { height: 0.42, width: 0.42, gap: 0.28, thickness: 0.06 };
/** A corner before the line, in the room before its first letter: drawn, not written, so that nobody reads or copies it. */
function wrapSign({ element, style }, baseline, start) {
    if (style.wrapSign === "none")
        return [];
    const em = style.fontSize;
    const thickness = corner.thickness * em;
    const right = start - corner.gap * em;
    const left = right - corner.width * em;
    const foot = baseline - 0.28 * em;
    const rule = (rect) => ({ kind: "rule", element, colour: style.color, rect });
    return [
        rule({ x: left, y: foot - corner.height * em, width: thickness, height: corner.height * em }),
        rule({ x: left, y: foot - thickness, width: corner.width * em, height: thickness }),
    ];
}
/** Share of a line's free room before it, counted from the side where the block's text starts. */
function shareBeforeLine({ textAlign, direction }, rightToLeft) {
    const share = shareBefore[sideOf(textAlign)];
    // Where a paragraph runs the other way than its block, its start is the block's end.
    return rightToLeft === (direction === "rtl") ? share : 1 - share;
}
/** The pieces of a line with places from the side where the text of their block starts. */
function fromStart({ pieces, width }, { direction }) {
    return direction === "ltr" ? pieces : pieces.map((piece) => ({ ...piece, x: width - piece.x - piece.width }));
}
function setLine(block, line, { start, measure, goesOn, rightToLeft }) {
    const { above, below } = extentOfLine(block, line.pieces);
    const room = Math.max(0, measure - line.width);
    const x = start + room * shareBeforeLine(block.style, rightToLeft);
    const set = fromStart(line, block.style);
    // Most lines are full, and stand where they were broken.
    const pieces = x === 0 ? set : set.map((piece) => ({ ...piece, x: piece.x + x }));
    const children = [
        ...inlineBoxFragments(pieces, above, measure),
        ...pieces.flatMap((piece) => pieceFragments(piece, above)),
        ...textDecorations(pieces, above, block),
        ...(goesOn ? wrapSign(block, above, x) : []),
    ];
    const rect = { x: 0, y: 0, width: start + measure, height: above + below };
    const beside = notesOf(line.pieces).filter((note) => note.standsBeside === true);
    return { kind: "line", rect, baseline: above, children, ...(isCut(line) ? { isCut: true } : null), ...(beside.length > 0 ? { beside } : null) };
}
/** Whether the end of the line is an end that its author made: of running text by `<br/>`, of code every one. */
function isCut({ end, pieces }) {
    const tag = pieces.at(-1)?.tag;
    if (tag === undefined || tag.kind === "edge")
        return end === "forced";
    return end === "forced" || (end === "paragraph" && tag.box.style.whiteSpace.startsWith("pre"));
}
function measuresOf(block, width, context) {
    const indent = used(block.style.textIndent, width);
    const { continued } = context;
    return (index) => {
        const start = index === 0 ? indent : 0;
        const earlier = continued?.box === block && index < continued.lines ? continued.widthDifference : 0;
        return { start, measure: Math.max(0, width + earlier - start) };
    };
}
/** How far behind its first letter a line goes on, in ems: two characters of code. */
const hangingStep = 1.2;
const methods = { balance: "balanced", pretty: "optimal", stable: "greedy" };
// The best paragraph is sought where every line has to reach its measure.
function methodOf({ textAlign, textWrap }) {
    if (textWrap !== "wrap")
        return methods[textWrap];
    return textAlign === "justify" ? "optimal" : "greedy";
}
function notesOf(pieces) {
    const notes = new Set();
    for (const { tag } of pieces) {
        for (const { note } of tag.path)
            if (note !== undefined)
                notes.add(note);
        if (tag.kind === "block")
            for (const { source } of tag.set.notes)
                notes.add(source);
    }
    return [...notes];
}
function breakLines(block, paragraph, width, context) {
    const measureOf = measuresOf(block, width, context);
    const lines = paragraph.breakLines({
        measure: (index) => measureOf(index).measure,
        justify: block.style.textAlign === "justify",
        method: methodOf(block.style),
        ...(block.style.wrapIndent === "hang" ? { hang: hangingStep * block.style.fontSize } : null),
    });
    return lines.map((line, index) => {
        const place = measureOf(index);
        const start = place.start + line.indent;
        const measure = place.measure - line.indent;
        return { fragment: setLine(block, line, { start, measure, goesOn: lines[index - 1]?.end === "wrap", rightToLeft: paragraph.rightToLeft }), overfull: line.overfull, line, notes: notesOf(line.pieces) };
    });
}
/** The lines of a block's inline content at a width. */
export function setLines(block, width, context) {
    const remembered = context.paragraphs.paragraphOf(block, width, context);
    const { continued } = context;
    const key = continued?.box === block ? `${width}/${continued.lines}/${continued.widthDifference}` : width;
    const known = remembered.linesAt(key, () => breakLines(block, remembered.paragraph, width, context));
    if (!context.isSetHere(block.style.page))
        return known;
    for (const { line, overfull } of known) {
        reportOverfull(line, overfull, block, context.findings);
        reportShort(line, block, context.findings);
        reportParted(line, block, context.findings);
        reportSqueezed(line, block, context.findings);
        reportWeights(line, context.findings);
        reportUpright(line, context.findings);
        reportLeaders(line, context.findings);
    }
    return known;
}
