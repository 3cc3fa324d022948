import { withinReach } from "../geometry/index.js";
import { leastHeight } from "../style/index.js";
/** A length, or a share of `whole`. */
export function used(length, whole) {
    return typeof length === "number" ? length : withinReach((length.percent / 100) * whole);
}
function orZero(length, whole) {
    return length === "auto" ? 0 : used(length, whole);
}
/** Border and padding on each side; percentages are of the containing width, on all sides. */
export function edgesOf(style, whole) {
    return {
        top: style.borderTopWidth + used(style.paddingTop, whole),
        right: style.borderRightWidth + used(style.paddingRight, whole),
        bottom: style.borderBottomWidth + used(style.paddingBottom, whole),
        left: style.borderLeftWidth + used(style.paddingLeft, whole),
    };
}
/** Margins with `auto` taken as 0. */
export function marginsOf(style, whole) {
    return {
        top: orZero(style.marginTop, whole),
        right: orZero(style.marginRight, whole),
        bottom: orZero(style.marginBottom, whole),
        left: orZero(style.marginLeft, whole),
    };
}
/** Width of the border box that a length or a share gives. */
export function borderBoxWidth(style, width, whole) {
    const edges = edgesOf(style, whole);
    const sides = edges.left + edges.right;
    return style.boxSizing === "border-box" ? Math.max(sides, used(width, whole)) : used(width, whole) + sides;
}
/** The least and the greatest width of the border box that a style allows. */
export function widthBounds(style, whole) {
    return {
        min: style.minWidth === "auto" ? 0 : borderBoxWidth(style, style.minWidth, whole),
        max: style.maxWidth === "none" ? Infinity : borderBoxWidth(style, style.maxWidth, whole),
    };
}
/** A width between the bounds of a style; the least wins over the greatest (CSS 2.1 §10.4). */
export function boundedWidth(width, style, whole) {
    const { min, max } = widthBounds(style, whole);
    return Math.max(min, Math.min(max, width));
}
/** Width of the border box where the style gives one. */
export function definiteWidth(style, whole) {
    return style.width === "auto" ? null : boundedWidth(borderBoxWidth(style, style.width, whole), style, whole);
}
/** The greatest height of the content box that a style gives as a length. */
export function greatestHeight(style, edges) {
    const around = style.boxSizing === "border-box" ? edges.top + edges.bottom : 0;
    return typeof style.maxHeight === "number" ? Math.max(0, style.maxHeight - around) : Infinity;
}
function contentHeight(style, edges, width) {
    const { height, hasHeight } = wantedHeight(style, edges, width);
    const around = style.boxSizing === "border-box" ? edges.top + edges.bottom : 0;
    const least = leastHeight(style);
    return { height, leastHeight: least === null ? height : Math.min(height, Math.max(0, least - around)), hasHeight };
}
function wantedHeight(style, edges, width) {
    const around = style.boxSizing === "border-box" ? edges.top + edges.bottom : 0;
    const least = typeof style.minHeight === "number" ? Math.max(0, style.minHeight - around) : 0;
    const wanted = typeof style.height === "number" ? style.height : style.aspectRatio === null ? null : width / style.aspectRatio;
    if (wanted === null)
        return { height: least, hasHeight: false };
    return { height: Math.max(least, Math.min(greatestHeight(style, edges), wanted - around)), hasHeight: true };
}
/**
 * Used values of a block in an area. `given` is the width of its border box where something else decided it, such as a
 * table. Auto margins centre; where all is given, the right margin gives way (CSS 2.1 §10.3.3).
 */
export function usedBox(style, area, given = definiteWidth(style, area.whole ?? area.width)) {
    const whole = area.whole ?? area.width;
    const edges = edgesOf(style, whole);
    const margin = marginsOf(style, whole);
    const filling = Math.max(0, area.width - margin.left - margin.right);
    const width = given ?? boundedWidth(filling, style, whole);
    const room = Math.max(0, area.width - width - margin.left - margin.right);
    const autos = width === filling ? 0 : Number(style.marginLeft === "auto") + Number(style.marginRight === "auto");
    const x = area.x + margin.left + (style.marginLeft === "auto" && autos > 0 ? room / autos : 0);
    const content = { x: x + edges.left, width: Math.max(0, width - edges.left - edges.right) };
    const ratioWidth = style.boxSizing === "border-box" ? width : content.width;
    return { margin, edges, x, width, content, ...contentHeight(style, edges, ratioWidth) };
}
