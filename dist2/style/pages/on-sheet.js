import { pointsPerUnit } from "../../geometry/index.js";
import { mirrored as mirroredBorders } from "../views.js";
/** What is left of an outer margin that gives to the inner one (product rule: never under two centimetres). */
const leastOuter = 20 * pointsPerUnit.mm;
const sameLength = 0.01;
const otherSides = { left: "right", right: "left" };
/** The margin box that stands where one is seen in a mirror. */
function mirroredName(name) {
    return name.replace(/left|right/g, (side) => otherSides[side] ?? side);
}
function mirroredBox(style) {
    const { textAlign } = style;
    return { ...mirroredBorders(style), textAlign: textAlign === "left" ? "right" : textAlign === "right" ? "left" : textAlign };
}
/** The back of a sheet whose two sides are designed alike: margins change sides, and so do running heads and page numbers where no rule tells the sides apart. */
function mirrored(page, front) {
    const margin = { ...page.margin, left: page.margin.right, right: page.margin.left };
    const isOneDesign = page.marginBoxes.size === front.marginBoxes.size && [...page.marginBoxes.keys()].every((name) => front.marginBoxes.has(name));
    if (!isOneDesign)
        return { ...page, margin };
    const marginBoxes = new Map([...page.marginBoxes].map(([name, style]) => [mirroredName(name), mirroredBox(style)]));
    return { ...page, margin, marginBoxes, marginBoxColours: new Map([...page.marginBoxColours].map(([name, colours]) => [mirroredName(name), colours])) };
}
/** Margins with room for a binding: the outer one gives as far as it can, the text what is missing. */
function bound(margin, inner, side) {
    const outerSide = side === "left" ? "right" : "left";
    const missing = Math.max(0, inner - margin[side]);
    return { ...margin, [side]: margin[side] + missing, [outerSide]: margin[outerSide] - Math.min(missing, Math.max(0, margin[outerSide] - leastOuter)) };
}
/** A page as it is printed: `front` is the side of the first page, `designed` gives a page of the style sheets. A page with a column for notes keeps its sides. */
export function onSheet(query, { sides, inner, front }, designed) {
    const page = designed(query);
    if (sides === "as-designed" && inner === 0)
        return page;
    const [left, right] = ["left", "right"].map((side) => (side === query.side ? page : designed({ ...query, side })));
    const isDesigned = Math.abs(left.margin.left - right.margin.left) > sameLength || Math.abs(left.margin.right - right.margin.right) > sameLength;
    const isBack = sides === "duplex" && query.side !== front;
    const turned = isBack && !isDesigned && page.noteColumn === null ? mirrored(page, front === "right" ? right : left) : page;
    const hasBacks = sides === "duplex" || (sides === "as-designed" && isDesigned);
    // In an open book the pages meet at the left of the right one.
    const margin = bound(turned.margin, inner, (hasBacks ? query.side : front) === "left" ? "right" : "left");
    return Object.freeze({ ...turned, margin });
}
