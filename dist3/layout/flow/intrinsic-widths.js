import { borderBoxWidth, definiteWidth, edgesOf, marginsOf, used } from "../box-model.js";
import { columnGapOf, hasColumns } from "../columns/column-grid.js";
import { rowGaps } from "../flex/row-gaps.js";
import { formulaWidth, leastScale } from "./formula.js";
import { naturalSize } from "./image.js";
import { signAlignment } from "../table/sign-alignment.js";
import { tableIntrinsicWidths } from "../table/column-needs.js";
/** What a picture is at least wide of, in columns and cells that have to be narrow. */
const leastImage = 36;
function hasImage(boxes) {
    return boxes.some((box) => (box.kind === "inline" ? hasImage(box.children) : box.kind === "inline-block" && box.block.content.kind === "image"));
}
function widest(widths) {
    let [min, max] = [0, 0];
    for (const width of widths)
        [min, max] = [Math.max(min, width.min), Math.max(max, width.max)];
    return { min, max };
}
/** What blocks in a row ask for: in several rows, as narrow as the widest of them. */
function sideBySide(style, widths) {
    const gaps = Math.max(0, widths.length - 1) * rowGaps(style, 0).column;
    const sum = (of) => widths.reduce((total, width) => total + width[of], gaps);
    return { min: style.flexWrap === "wrap" ? widest(widths).min : sum("min"), max: sum("max") };
}
/** What columns ask for: as many as are given, each as its content asks. A block that spans them asks for no more than one. */
function columnsWidths(style, { min, max }) {
    const { columnCount, columnWidth } = style;
    const count = columnCount === "auto" ? 1 : columnCount;
    const gaps = (count - 1) * columnGapOf(style, 0);
    const least = columnWidth === "auto" ? min : Math.max(min, columnWidth);
    return { min: columnWidth === "auto" ? count * min + gaps : least, max: count * Math.max(least, max) + gaps };
}
/** What the content of a block asks for, without its edges. */
export function contentWidths(box, context) {
    const inColumn = unsetWidths(box, context);
    return hasColumns(box.style) && box.content.kind !== "image" && box.content.kind !== "formula" ? columnsWidths(box.style, inColumn) : inColumn;
}
function unsetWidths(box, context) {
    const content = box.content;
    if (content.kind === "image") {
        const { width } = naturalSize(box, content.src, context);
        return { min: Math.min(width, leastImage), max: width };
    }
    if (content.kind === "formula") {
        const width = formulaWidth(box, content, context);
        return { min: width * leastScale, max: width };
    }
    if (content.kind === "blocks") {
        const widths = content.boxes.map((child) => intrinsicWidths(child, context));
        return box.style.display === "flex" ? sideBySide(box.style, widths) : widest(widths);
    }
    if (content.boxes.length === 0)
        return { min: 0, max: 0 };
    const { widths } = context.paragraphs.paragraphOf(box, Infinity, context);
    const indent = used(box.style.textIndent, 0);
    // Pictures in a line shrink to the room that there is.
    const narrow = hasImage(content.boxes) ? context.paragraphs.paragraphOf(box, leastImage, context).widths : widths;
    return { min: narrow.min, max: Math.max(0, widths.max + indent) };
}
/** A width between the bounds that are lengths: shares of a width that is not known yet do not count. */
function absolutelyBounded(width, style) {
    const least = typeof style.minWidth === "number" ? borderBoxWidth(style, style.minWidth, 0) : 0;
    const most = typeof style.maxWidth === "number" ? borderBoxWidth(style, style.maxWidth, 0) : Infinity;
    return Math.max(least, Math.min(most, width));
}
/** What a block or a table asks for, margins included (CSS Sizing 3 §5). Percentages count as 0. */
export function intrinsicWidths(box, context) {
    const edges = edgesOf(box.style, 0);
    const margin = marginsOf(box.style, 0);
    const outside = margin.left + margin.right;
    const given = typeof box.style.width === "number" ? definiteWidth(box.style, 0) : null;
    if (box.kind === "table") {
        const { min, max } = tableIntrinsicWidths(box, (cell) => contentWidths(cell, context), signAlignment(box, context));
        const least = Math.max(min, given ?? 0);
        return { min: least + outside, max: (given === null ? max : least) + outside };
    }
    if (given !== null)
        return { min: given + outside, max: given + outside };
    const sides = edges.left + edges.right + outside;
    const { min, max } = contentWidths(box, context);
    const inside = sides - outside;
    return { min: absolutelyBounded(min + inside, box.style) + outside, max: absolutelyBounded(max + inside, box.style) + outside };
}
