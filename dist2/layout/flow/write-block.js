import { marginsOf, usedBox } from "../box-model.js";
import { hasColumns } from "../columns/column-grid.js";
import { mostColumnDepth, writeColumns } from "../columns/write-columns.js";
import { writeFlex } from "../flex/write-flex.js";
import { writeTable } from "../table/write-table.js";
import { breakAt } from "./break-at.js";
import { weightBetween } from "./break-weights.js";
import { captionAgain } from "./caption-again.js";
import { isElsewhere, writeElsewhere } from "./elsewhere.js";
import { writeFormula } from "./formula.js";
import { boundByRoom, imageWidth, writeImage } from "./image.js";
import { writeLines, writeMarkerLine } from "./write-lines.js";
/** The first block of a box, where that is its caption and is set again where the box goes on. */
function captionOf(box, area, flow) {
    if (box.style.continuation === "none" || box.content.kind !== "blocks")
        return null;
    const [first, second] = box.content.boxes;
    const again = first?.kind !== "block" || second === undefined ? null : captionAgain(box, first, area, flow);
    if (again === null || first === undefined || second === undefined)
        return null;
    // Margins that touch are one.
    const [above, below] = [first, second].map(({ style }) => marginsOf(style, area.whole ?? area.width));
    return { ...again, height: again.height + Math.max(0, (below?.top ?? 0) - (above?.bottom ?? 0)) };
}
/** The box as it stands on a strip. */
function stripBoxOf(box, values, flow) {
    const { writer } = flow;
    return {
        source: box,
        style: box.style,
        x: values.x,
        width: values.width,
        top: values.edges.top,
        bottom: values.edges.bottom,
        isOneThing: values.hasHeight,
        keepsWhole: values.hasHeight || writer.keepsWhole(box.style.breakInside),
        strings: box.strings,
        header: null,
        caption: captionOf(box, values.content, flow),
    };
}
/** Whether the content of a box is set in columns here. Those that nest too deep are reported, and set in one. */
function setsColumns({ style, element }, { context }) {
    if (!hasColumns(style))
        return false;
    if (context.columnDepth < mostColumnDepth)
        return true;
    context.findings.report("layout/nested-columns", element.span, `the columns of \`${element.name}\` stand in columns that stand in columns: it is set in one`, "take `column-count` or `column-width` away from one of them");
    return false;
}
/** Whether a block asks to float, where the pages of a flow can place it. */
function floats(box, { writer: { breaks }, markers }) {
    return box?.style.float === "page" && breaks.pages && !breaks.columns && markers.length === 0;
}
/** Whether a block is a label of the float after it, and goes where that goes. */
function isLabelOf(box, next, flow) {
    const { breakAfter } = box.style;
    return floats(next, flow) && (breakAfter === "avoid" || breakAfter === "avoid-page") && !/^h[1-6]$/.test(box.element.name);
}
function writeBlocks(boxes, area, flow) {
    let isLabelled = false;
    for (const [index, child] of boxes.entries()) {
        const before = boxes[index - 1];
        if (before !== undefined)
            flow.writer.weigh(weightBetween(before, child, index === 1 || index === boxes.length - 1));
        const isLabel = !isLabelled && isLabelOf(child, boxes[index + 1], flow);
        const isFloat = floats(child, flow);
        if (isLabel || (isFloat && !isLabelled))
            flow.writer.beginFloat();
        if (!isLabel && isElsewhere(child, flow))
            writeElsewhere(child, area, flow);
        else
            writeBlockLevel(child, area, flow);
        const { top, bottom } = marginsOf(child.style, area.whole ?? area.width);
        if (isFloat)
            flow.writer.endFloat(child, Math.max(top, bottom));
        isLabelled = isLabel;
    }
}
/** Writes what a block holds into an area. */
export function writeContent(box, area, flow) {
    const { content } = box;
    if (box.style.display === "flex")
        writeFlex(box, area, flow);
    else if (setsColumns(box, flow))
        writeColumns(box, area, flow);
    else if (content.kind === "inlines")
        writeLines(box, area, flow);
    else if (content.kind === "image")
        writeImage(box, content.src, area, flow);
    else if (content.kind === "formula")
        writeFormula(box, content, area, flow);
    else
        writeBlocks(content.boxes, area, flow);
}
/** Writes a block: its edges, its marker, its content, and the rest of its height. */
export function writeBlock(written, area, flow, given) {
    const box = boundByRoom(written, area, flow.context);
    const values = usedBox(box.style, area, given ?? imageWidth(box, area, flow.context) ?? undefined);
    const stripBox = stripBoxOf(box, values, flow);
    flow.writer.open(stripBox, { margin: values.margin.top, break: breakAt(box, "breakBefore") });
    if (box.marker !== null)
        flow.markers = [...flow.markers, { marker: box.marker, edge: values.content.x }];
    writeContent(box, values.content, flow);
    if (flow.markers.some(({ marker }) => marker === box.marker))
        writeMarkerLine(box, values.content, flow);
    if (values.height > 0)
        flow.writer.fill(stripBox, values.height, values.leastHeight);
    flow.writer.close(stripBox, { margin: values.margin.bottom, break: breakAt(box, "breakAfter") });
}
/** Writes a block or a table into an area; `given` is the width of its border box where its style does not decide it. */
export function writeBlockLevel(box, area, flow, given) {
    const write = (own) => {
        if (box.kind === "table")
            writeTable(box, area, own, given);
        else
            writeBlock(box, area, own, given);
    };
    if (flow.written === null || given !== undefined)
        write(flow);
    else
        flow.written.write(box, area, flow, write);
}
