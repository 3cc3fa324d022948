import { Variants } from "./variants.js";
/** One sort of edge on all sides: `sides(style, "margin")`. */
export function sides(style, sort) {
    return viewsOfSides[sort](style);
}
const viewsOfSides = {
    margin: (style) => ({ top: style.marginTop, right: style.marginRight, bottom: style.marginBottom, left: style.marginLeft }),
    padding: (style) => ({ top: style.paddingTop, right: style.paddingRight, bottom: style.paddingBottom, left: style.paddingLeft }),
    border: bordersOf,
};
const knownBorders = new WeakMap();
/** Borders are compared and kept side by side in tables: each style has its own once. */
function bordersOf(style) {
    let borders = knownBorders.get(style);
    if (borders === undefined)
        knownBorders.set(style, (borders = readBorders(style)));
    return borders;
}
function readBorders(style) {
    return {
        top: { width: style.borderTopWidth, style: style.borderTopStyle, colour: style.borderTopColor },
        right: { width: style.borderRightWidth, style: style.borderRightStyle, colour: style.borderRightColor },
        bottom: { width: style.borderBottomWidth, style: style.borderBottomStyle, colour: style.borderBottomColor },
        left: { width: style.borderLeftWidth, style: style.borderLeftStyle, colour: style.borderLeftColor },
    };
}
/** The radii of all corners. */
export function corners(style) {
    return {
        topLeft: style.borderTopLeftRadius, topRight: style.borderTopRightRadius,
        bottomRight: style.borderBottomRightRadius, bottomLeft: style.borderBottomLeftRadius,
    };
}
/** The rule between columns. */
export function columnRule(style) {
    return { width: style.columnRuleWidth, style: style.columnRuleStyle, colour: style.columnRuleColor };
}
/** The height that a page end may take an elastic box down to; `null` for all others. */
export function leastHeight({ height }) {
    return typeof height === "object" && "least" in height ? height.least : null;
}
/** Whether the height is that of the content, as far as `height` says. */
export function hasAutoHeight({ height }) {
    return height === "auto" || (typeof height === "object" && "least" in height);
}
const bordered = new Variants();
/** The style with other borders, and square corners. */
export function withBorders(style, { top, right, bottom, left }) {
    return bordered.of(style, [top, right, bottom, left], () => ({
        ...style,
        borderTopWidth: top.width, borderTopStyle: top.style, borderTopColor: top.colour,
        borderRightWidth: right.width, borderRightStyle: right.style, borderRightColor: right.colour,
        borderBottomWidth: bottom.width, borderBottomStyle: bottom.style, borderBottomColor: bottom.colour,
        borderLeftWidth: left.width, borderLeftStyle: left.style, borderLeftColor: left.colour,
        borderTopLeftRadius: 0, borderTopRightRadius: 0, borderBottomRightRadius: 0, borderBottomLeftRadius: 0,
    }));
}
const turned = new Variants();
/** The style as a mirror shows it: left is right, for borders and corners. */
export function mirrored(style) {
    return turned.of(style, ["mirrored"], () => ({
        ...style,
        borderLeftWidth: style.borderRightWidth, borderLeftStyle: style.borderRightStyle, borderLeftColor: style.borderRightColor,
        borderRightWidth: style.borderLeftWidth, borderRightStyle: style.borderLeftStyle, borderRightColor: style.borderLeftColor,
        borderTopLeftRadius: style.borderTopRightRadius, borderTopRightRadius: style.borderTopLeftRadius,
        borderBottomLeftRadius: style.borderBottomRightRadius, borderBottomRightRadius: style.borderBottomLeftRadius,
    }));
}
const grounded = new Variants();
/** The style with another background. */
export function withBackground(style, backgroundColor) {
    return grounded.of(style, [backgroundColor], () => ({ ...style, backgroundColor }));
}
const cut = new Variants();
/** The style of a part of a box that something cuts off at its upper or lower edge: without any edge there. */
export function cutAt(style, side) {
    return cut.of(style, [side], () => cutStyle(style, side));
}
function cutStyle(style, side) {
    const square = { borderTopLeftRadius: 0, borderTopRightRadius: 0 };
    if (side === "top")
        return { ...style, ...square, marginTop: 0, paddingTop: 0, borderTopWidth: 0, borderTopStyle: "none", breakBefore: "auto" };
    const squareBelow = { borderBottomRightRadius: 0, borderBottomLeftRadius: 0 };
    return { ...style, ...squareBelow, marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0, borderBottomStyle: "none", breakAfter: "auto" };
}
