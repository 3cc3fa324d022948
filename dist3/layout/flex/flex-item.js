import { definiteWidth, edgesOf, marginsOf, widthBounds } from "../box-model.js";
import { contentWidths } from "../flow/intrinsic-widths.js";
import { tableIntrinsicWidths } from "../table/column-needs.js";
import { signAlignment } from "../table/sign-alignment.js";
/** An image can be made smaller, and a formula broken. */
function isReplaced(box) {
    return box.kind === "block" && (box.content.kind === "image" || box.content.kind === "formula");
}
function withSides({ min, max }, sides) {
    return { min: min + sides, max: max + sides };
}
/** Width of the border box that `flex-basis` gives; `null` where the content decides. */
function givenBasis({ style }, whole) {
    const { flexBasis } = style;
    if (flexBasis === "content")
        return null;
    // A basis is not bounded: only what comes of it is (§9.2, step 3).
    return flexBasis === "auto" ? definiteWidth(style, whole) : definiteWidth({ ...style, width: flexBasis, minWidth: "auto", maxWidth: "none" }, whole);
}
/** What a block asks for in a row of a box that is `whole` wide (CSS Flexbox 1 §9.2, §4.5). */
export function flexItem(box, whole, context) {
    const { style } = box;
    const [edges, margin] = [edgesOf(style, whole), marginsOf(style, whole)];
    const outside = margin.left + margin.right;
    const sides = edges.left + edges.right;
    const content = box.kind === "table" ? tableIntrinsicWidths(box, (cell) => contentWidths(cell, context), signAlignment(box, context)) : withSides(contentWidths(box, context), sides);
    const given = definiteWidth(style, whole);
    const bounds = widthBounds(style, whole);
    // An image has a size of its own, and may be as small as there is room for.
    const least = isReplaced(box) ? sides : content.min;
    return {
        box, outside, edges: sides,
        base: Math.max(sides, givenBasis(box, whole) ?? content.max),
        min: style.minWidth === "auto" ? Math.min(given ?? Infinity, bounds.max, least) : bounds.min,
        max: bounds.max,
        grow: style.flexGrow,
        shrink: style.flexShrink,
    };
}
