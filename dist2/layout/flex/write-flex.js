import { hasAutoHeight } from "../../style/index.js";
import { marginsOf, usedBox } from "../box-model.js";
import { breakAt } from "../flow/break-at.js";
import { writeBlockLevel } from "../flow/write-block.js";
import { baselineIn } from "../inline/inline-block.js";
import { assembleAll } from "../fragmentation/assemble.js";
import { startToken, wholeFill } from "../fragmentation/break-token.js";
import { inOnePiece, StripWriter } from "../fragmentation/strip-writer.js";
import { flexItem } from "./flex-item.js";
import { flexibleWidths, rowsOf } from "./flexible-widths.js";
import { rowGaps } from "./row-gaps.js";
import { blocksContent } from "./take-blocks.js";
/** Room before the first block of a row and between two, by what is left of the row. */
function justified(justify, free, count) {
    if (free <= 0)
        return { start: 0, between: 0 };
    switch (justify) {
        case "start":
            return { start: 0, between: 0 };
        case "center":
            return { start: free / 2, between: 0 };
        case "end":
            return { start: free, between: 0 };
        case "space-between":
            return { start: 0, between: count > 1 ? free / (count - 1) : 0 };
        case "space-around":
            return { start: free / count / 2, between: free / count };
        case "space-evenly":
            return { start: free / (count + 1), between: free / (count + 1) };
    }
}
function autoMargins({ box: { style } }) {
    return Number(style.marginLeft === "auto") + Number(style.marginRight === "auto");
}
/** Blocks side by side, the first of them at the end of the row where it is reversed (CSS Flexbox 1 §5.1). */
function placed(row, box, area) {
    if (box.style.flexDirection === "row")
        return inRow(row, box, area);
    const swapped = { start: "end", end: "start" };
    const { justifyContent } = box.style;
    const isEnd = justifyContent === "start" || justifyContent === "end";
    const style = { ...box.style, justifyContent: isEnd ? swapped[justifyContent] : justifyContent };
    return inRow(row.toReversed(), { ...box, style }, area).toReversed();
}
/** Blocks from left to right. What they leave of the row goes to margins that are `auto`, else where `justify-content` says. */
function inRow(row, box, area) {
    const gap = rowGaps(box.style, area.width).column;
    const room = area.width - gap * (row.length - 1);
    const widths = flexibleWidths(row, room);
    const free = row.reduce((left, { outside }, index) => left - outside - (widths[index] ?? 0), room);
    const autos = row.reduce((count, item) => count + autoMargins(item), 0);
    const { start, between } = justified(box.style.justifyContent, autos > 0 ? 0 : free, row.length);
    let x = area.x + start;
    return row.map((item, index) => {
        const width = widths[index] ?? 0;
        const outer = width + item.outside + (autos > 0 ? (Math.max(0, free) * autoMargins(item)) / autos : 0);
        const place = { item, x, outer, width };
        x += outer + gap + between;
        return place;
    });
}
function measured({ item, x, outer, width }, box, area, flow) {
    const writer = new StripWriter(outer, inOnePiece);
    const inside = { writer, context: flow.context, written: null, markers: flow.markers };
    writeBlockLevel(item.box, { x, width: outer, whole: area.width }, inside, width);
    flow.markers = inside.markers;
    const strip = writer.finish();
    const height = strip.height + marginsOf(item.box.style, area.width).bottom;
    const isOnBaseline = box.style.alignItems === "baseline";
    return { item, strip, height, baseline: isOnBaseline ? (baselineIn(assembleAll(strip), "first") ?? height) : 0 };
}
function canStretch({ box }) {
    const { style } = box;
    return box.kind === "block" && box.content.kind !== "image" && hasAutoHeight(style) && style.aspectRatio === null;
}
/** Writes one row into an area; `least` is the height that it has at least. */
function writeRow(box, row, place, flow) {
    const { area, least } = place;
    const { alignItems } = box.style;
    const items = placed(row, box, area).map((item) => measured(item, box, area, flow));
    const baseline = Math.max(0, ...items.map((each) => each.baseline));
    const height = Math.max(least, ...items.map((each) => baseline - each.baseline + each.height));
    const parts = items.map((each) => {
        const room = height - each.height;
        const tops = { stretch: 0, start: 0, center: room / 2, end: room, baseline: baseline - each.baseline };
        const stretches = alignItems === "stretch" && canStretch(each.item);
        return { top: tops[alignItems], below: each.height - each.strip.height, stretches, fill: wholeFill(each.strip, startToken) };
    });
    for (const item of row)
        flow.writer.breakHere(breakAt(item.box, "breakBefore"));
    flow.writer.add(blocksContent(box, parts, height));
    for (const item of row)
        flow.writer.breakHere(breakAt(item.box, "breakAfter"));
}
/** Writes the blocks of a `flex` box side by side, in rows that pages may end between (CSS Flexbox 1 §9, rows only). */
export function writeFlex(box, area, flow) {
    const blocks = box.content.kind === "blocks" ? box.content.boxes : [];
    const items = blocks.map((block) => flexItem(block, area.width, flow.context));
    const gaps = rowGaps(box.style, area.width);
    const rows = box.style.flexWrap === "wrap" ? rowsOf(items, area.width, gaps.column) : items.length > 0 ? [items] : [];
    const { height } = usedBox(box.style, area, area.width);
    for (const [index, row] of rows.entries()) {
        if (index > 0)
            flow.writer.gap(gaps.row);
        writeRow(box, row, { area, least: rows.length === 1 ? height : 0 }, flow);
    }
}
