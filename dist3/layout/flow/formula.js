import { diagnostic } from "../../diagnostics/index.js";
import { setText } from "../../images/index.js";
import { sideOf } from "../../style/index.js";
import { prepareParagraph } from "../../text/index.js";
import { textStyle } from "../inline/text-style.js";
/** Glyphs may reach over the edges by which a formula is measured: so many ems more are shown on each side. */
const overshoot = 0.3;
/**
 * How many times as high as wide the letters that are copied may be drawn: readers take them for a part of their line where they are as
 * high as its text, and two that are alike for one, made bold, where they stand within a tenth of their height.
 */
const mostCondensed = 2.2;
/** A formula that must be made smaller than this to stay in its column cannot be read: it is told. */
export const leastScale = 0.7;
/** A stretch of text in the style of a block, in pieces of one face each; none where no face has it. */
function piecesOf(text, { box: { style, lang }, context: { fonts } }) {
    const paragraph = prepareParagraph([{ kind: "text", text, style: { ...textStyle(style, lang), wraps: false, hyphens: "none" }, tag: null }], fonts);
    const [line] = paragraph.breakLines({ measure: () => Infinity, justify: false, method: "greedy" });
    return line?.pieces.filter((piece) => piece.kind === "glyphs") ?? [];
}
/** Points in an em of the mathematics face, so that its `x` is as high as that of the text. */
function emOf(box, context) {
    const [piece] = piecesOf("x", { box, context });
    const { math } = context;
    if (piece === undefined || math === null || piece.face.xHeight <= 0)
        return box.style.fontSize;
    return (piece.size * piece.face.xHeight) / math.xHeight;
}
/** By how much what no line divides has to be made smaller for its column; tells what nobody could read. */
function scaleOf(width, room, { box, context }) {
    const scale = Math.min(1, room / width);
    if (scale < leastScale)
        context.findings.report("layout/formula-too-wide", box.element.span, `the formula is ${(1 / scale).toFixed(1)} times as wide as its column`, "break it with `\\\\` in `aligned`, or shorten it");
    return scale;
}
/** Sets a formula in a column, in lines where it is wider; `null` where nothing can be made of it, which is told elsewhere. */
function setFormula(box, { tex, display }, room, context) {
    const em = emOf(box, context);
    const set = context.math?.set(tex.text, display, Math.max(1, room / em));
    if (set === undefined || "message" in set)
        return null;
    const size = em * scaleOf(set.width * em, room, { box, context });
    return { formula: set, em: size, width: set.width * size, height: (set.ascent + set.depth) * size, baseline: set.ascent * size };
}
/** The parts of a formula in a line of text, each no wider than `room`; none where it has no place at which a line may end. */
export function formulaParts(box, content, room, context) {
    const formula = content.display ? undefined : context.math?.set(content.tex.text, false);
    if (formula === undefined || "message" in formula || formula.parts.length < 2)
        return [];
    const em = emOf(box, context);
    return formula.parts.map((part, index) => {
        const tex = index === formula.parts.length - 1 ? part.tex.trimEnd() : part.tex;
        const size = em * scaleOf(part.width * em, room, { box, context });
        const set = { formula: part, em: size, width: part.width * size, height: (part.ascent + part.depth) * size, baseline: part.ascent * size };
        return { fragment: fragmentOf(tex, set, 0, { box, context }), width: set.width, height: set.height, baseline: set.baseline, gap: part.gap * em, after: part.after };
    });
}
/** Width of a formula in one line. */
export function formulaWidth(box, content, context) {
    return setFormula(box, content, Infinity, context)?.width ?? 0;
}
/**
 * The TeX itself in letters that nobody sees, as wide as the formula: what a reader marks and copies, in place of loose
 * letters (ISO 32000-1 §9.3.6, text rendering mode 3).
 */
function copied(tex, { formula }, place) {
    const pieces = piecesOf(tex.replace(/\s+/g, " ").trimStart(), place);
    const last = pieces.at(-1);
    const width = last === undefined ? 0 : last.x + last.width;
    if (last === undefined || width <= 0)
        return [];
    const stretch = (formula.width * 1000) / width;
    const matrix = [stretch, 0, 0, Math.min(mostCondensed * stretch, 1000 / last.size), 0, 0];
    const operations = pieces.map((piece) => ({ kind: "glyphs", x: piece.x, y: 0, fill: null, stroke: null, isHidden: true, glyphs: piece }));
    return [{ kind: "group", matrix, clips: [], opacity: 1, blend: "Normal", mask: null, operations }];
}
/** The words in a formula as they are seen, which its TeX says already. */
function unread(operations) {
    return operations.map((one) => one.kind === "glyphs" ? { ...one, isUnread: true } : one.kind === "group" ? { ...one, operations: unread(one.operations) } : one);
}
function drawingOf(tex, set, place) {
    const { box, context } = place;
    const plain = set.formula.drawing(box.style.color);
    const { image, diagnostics } = setText(plain, { fonts: context.fonts, families: box.style.fontFamily, lang: box.lang });
    for (const found of diagnostics)
        context.findings.add(diagnostic(found.code, box.element.span, found.message, found.hint ?? ""));
    const extra = overshoot * 1000;
    const { x, y, width, height } = image.view;
    const view = { x: x - extra, y: y - extra, width: width + 2 * extra, height: height + 2 * extra };
    return { ...image, view, operations: [...copied(tex, set, place), ...unread(image.operations)] };
}
/** A formula, or a part of one, with the room that its glyphs may reach over it. */
function fragmentOf(tex, set, left, place) {
    const extra = overshoot * set.em;
    return {
        kind: "image", element: place.box.element, crop: null, drawable: drawingOf(tex, set, place), baseline: set.baseline + extra,
        rect: { x: left - extra, y: -extra, width: set.width + 2 * extra, height: set.height + 2 * extra },
    };
}
const shares = { left: 0, center: 0.5, right: 1, justify: 0 };
/** Writes a formula into its area: one on lines of its own stands where `text-align` says. */
export function writeFormula(box, content, area, flow) {
    const set = setFormula(box, content, area.width, flow.context);
    if (set === null)
        return;
    const left = area.x + shares[sideOf(box.style.textAlign)] * Math.max(0, area.width - set.width);
    const fragment = fragmentOf(content.tex.text.trimEnd(), set, left, { box, context: flow.context });
    flow.writer.add({ kind: "box", source: box, fragments: [fragment], height: set.height });
}
