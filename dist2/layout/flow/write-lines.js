import { lineExtent } from "../inline/baseline.js";
import { setLines } from "../inline/set-lines.js";
import { breakCost } from "../fragmentation/break-cost.js";
import { moved } from "../fragmentation/move.js";
import { breakWeights, weightBetweenLines } from "./break-weights.js";
import { contentWidths } from "./intrinsic-widths.js";
import { measureBlock } from "./measure.js";
/** Narrower than this nothing can be set. */
const leastMeasure = 1;
/** Room between a marker that ends in a space and its item, in ems. */
const markerGap = 0.4;
/** Wide enough for every marker. */
const markerMeasure = 10_000;
/** What ending a page before line `index` of `count` costs: too few lines before it, or too few after. */
function lineBreakCost(index, count, { orphans, widows }) {
    if (index === 0)
        return breakCost.free;
    return index < orphans || count - index < widows ? breakCost.lines : breakCost.free;
}
/** The line of a marker; that of the first one like it where nothing but its element differs. */
function markerLine(marker, context) {
    const first = context.paragraphs.markerLike(marker);
    const [set] = setLines(first.block, markerMeasure, context);
    const isPlain = set?.fragment.children.every(({ kind }) => kind === "text") === true;
    const isShared = isPlain && context.paragraphs.paragraphOf(first.block, markerMeasure, context).missing.length === 0;
    if (first === marker || isShared)
        return { set, isOwn: first === marker };
    return { set: setLines(marker.block, markerMeasure, context)[0], isOwn: true };
}
/** The glyphs of a marker, from the left edge and the top of the line that it stands beside. */
function markerFragments({ marker, edge }, line, area, flow) {
    const { set, isOwn } = markerLine(marker, flow.context);
    if (set === undefined)
        return [];
    const gap = /\s$/.test(marker.text.text.text) ? markerGap * marker.style.fontSize : 0;
    const x = edge - gap - set.line.width - area.x;
    const y = line.baseline - set.fragment.baseline;
    return set.fragment.children.map((child) => child.kind === "text" && !isOwn ? { ...child, element: marker.element, box: marker.text, x: child.x + x, y: child.y + y } : moved(child, x, y));
}
function withMarkers(line, area, flow) {
    if (flow.markers.length === 0)
        return line;
    const markers = flow.markers.flatMap((marker) => markerFragments(marker, line, area, flow));
    flow.markers = [];
    return { ...line, children: [...markers, ...line.children] };
}
function measured(note, { context }) {
    return { source: note, strip: measureBlock(note, { x: 0, width: context.noteWidth }, context) };
}
/** Where a line stands on those of its page; `null` where it stands anywhere, as in all that is set in one piece. */
function snapOf({ style }, baseline, { writer: { breaks }, context: { grid } }) {
    const isOnPage = breaks.pages || breaks.columns;
    return style.lineSnap === "none" || !isOnPage ? null : { step: grid.step, offset: baseline - grid.first };
}
/** Whether a line ends within a word. */
function endsInHyphen({ line }) {
    const last = line.pieces.at(-1);
    return last?.kind === "glyphs" && last.hyphen;
}
function writeLine(box, line, cost, { area, flow }) {
    const { height } = line.fragment.rect;
    const fragments = [moved(withMarkers(line.fragment, area, flow), area.x, 0)];
    const content = { kind: "lines", source: box, fragments, height };
    const { isBeside } = flow.context;
    const notes = line.notes.filter((note) => !isBeside(note)).map((note) => measured(note, flow));
    const snap = snapOf(box, line.fragment.baseline, flow);
    flow.writer.add({ ...content, ...(notes.length === 0 ? null : { notes }), ...(snap === null ? null : { snap }) }, cost);
}
/** A line of more letters counts as several, as margin boxes in tiny type have them on every page, where they are measured as well; these are what three short lines hold. */
const lettersOfLine = 100;
/** How many lines a paragraph counts. */
function countOf(lines) {
    return lines.reduce((sum, { line }) => {
        const letters = line.pieces.reduce((count, piece) => count + (piece.kind === "glyphs" ? piece.glyphIds.length : 0), 0);
        return sum + (letters <= lettersOfLine ? 1 : Math.ceil(letters / (lettersOfLine / 3)));
    }, 0);
}
/** Whether a document has more lines than it may, which is told where it first has. */
function isBeyond({ element }, lines, { budget, findings }) {
    const wasBeyond = budget.isExceeded("lines");
    if (wasBeyond || budget.spend("lines", countOf(lines)))
        return wasBeyond;
    findings.add(budget.excess("lines", element.span));
    return true;
}
/** Writes the lines of a block's inline content. */
export function writeLines(box, area, flow) {
    const boxes = box.content.kind === "inlines" ? box.content.boxes : [];
    if (boxes.length === 0 || flow.context.budget.isExceeded("lines"))
        return;
    if (area.width < leastMeasure) {
        // A running string that nothing has set asks for no room, and misses none.
        if (contentWidths(box, flow.context).max === 0)
            return;
        flow.context.findings.report("layout/no-measure", box.element.span, `no width is left for the text of \`${box.element.name}\``, "make the margins, borders and paddings around it smaller");
        return;
    }
    const lines = setLines(box, area.width, flow.context);
    if (isBeyond(box, lines, flow.context))
        return;
    const height = lines.reduce((sum, { fragment }) => sum + fragment.rect.height, 0);
    const weight = weightBetweenLines(box, height, flow.context.pageHeight);
    for (const [index, line] of lines.entries()) {
        const before = lines[index - 1];
        if (before !== undefined)
            flow.writer.weigh(endsInHyphen(before) ? breakWeights.hyphen : weight);
        writeLine(box, line, lineBreakCost(index, lines.length, box.style), { area, flow });
    }
}
/** Writes an empty line for markers that no line has come for: a list item without text. */
export function writeMarkerLine(box, area, flow) {
    const { above, below } = lineExtent(box.style);
    const rect = { x: 0, y: 0, width: area.width, height: above + below };
    const fragment = { kind: "line", rect, baseline: above, children: [] };
    writeLine(box, { fragment, notes: [] }, breakCost.free, { area, flow });
}
