import { inset, rounded } from "./rounded-rect.js";
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const sides = ["top", "right", "bottom", "left"];
function isDrawn({ width, style, colour }) {
    return width > 0 && style !== "none" && colour.alpha > 0;
}
function widthsOf(border, share, of = isDrawn) {
    const width = (side) => (of(side) ? side.width * share : 0);
    return { top: width(border.top), right: width(border.right), bottom: width(border.bottom), left: width(border.left) };
}
function isSameColour(one, other) {
    return one.red === other.red && one.green === other.green && one.blue === other.blue && one.alpha === other.alpha;
}
/** The room between two shares of the widths of a border, as a ring. */
function ring(outline, border, shares, paint) {
    const at = (share) => inset(outline, share === 0 ? none : widthsOf(border, share));
    return { kind: "ring", ...paint, outer: at(shares[0]), inner: at(shares[1]) };
}
/**
 * The border of a box with round corners. Sides of one colour and line are one shape: the room between two rounded
 * outlines. `null` where sides differ, or are dashed or dotted and not all alike: they are drawn straight.
 */
export function roundedBorder(rect, border, radii, tag) {
    const drawn = sides.map((side) => border[side]).filter(isDrawn);
    const [first] = drawn;
    if (first === undefined)
        return [];
    const { style, colour, width } = first;
    if (!drawn.every((side) => side.style === style && isSameColour(side.colour, colour)))
        return null;
    const outline = rounded(rect, radii);
    const paint = { tag, colour };
    if (style === "solid")
        return [ring(outline, border, [0, 1], paint)];
    if (style === "double")
        return [ring(outline, border, [0, 1 / 3], paint), ring(outline, border, [2 / 3, 1], paint)];
    if (drawn.length < sides.length || drawn.some((side) => side.width !== width))
        return null;
    return [{ kind: "outline", ...paint, shape: inset(outline, widthsOf(border, 0.5)), thickness: width, pattern: style === "dotted" ? "dotted" : "dashed" }];
}
