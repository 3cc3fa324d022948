import { mirrored } from "../../style/index.js";
import { edgesOf } from "../box-model.js";
const known = new WeakMap();
/** Whether anything in a document runs from right to left; looked for once. */
export function isMirrored(document) {
    let isKnown = known.get(document);
    if (isKnown === undefined)
        known.set(document, (isKnown = holdsRightToLeft(document)));
    return isKnown;
}
function holdsRightToLeft(document) {
    const waiting = [document.root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (document.styleOf(next).direction === "rtl")
            return true;
        for (const child of next.children)
            if (child.type === "element")
                waiting.push(child);
    }
    return false;
}
/**
 * Fragments at their places on the paper. Layout counts every place from the side where text starts, so that it need not
 * know which that is; in what runs from right to left, that is the right one, and all is seen as in a mirror but for the
 * glyphs and the pictures themselves. `direction` is that of the coordinates in which the fragments come.
 */
export function onPaper(fragments, { x, width }, direction) {
    const way = direction === "ltr" ? { direction, factor: 1, offset: 0, whole: width } : { direction, factor: -1, offset: 2 * x + width, whole: width };
    return fragments.map((fragment) => placed(fragment, way));
}
/** One box that stands on the paper as it is, with what is in it. */
export function contentOnPaper(box, whole) {
    const way = { direction: "ltr", factor: 1, offset: 0, whole };
    return placedBox(box, way);
}
function placed(fragment, way) {
    switch (fragment.kind) {
        case "box":
            return placedBox(fragment, way);
        case "line":
            return { ...fragment, rect: placedRect(fragment.rect, way), children: fragment.children.map((child) => placed(child, way)) };
        case "rule":
        case "image":
            return { ...fragment, rect: placedRect(fragment.rect, way) };
        case "text":
            return { ...fragment, x: placedStart(fragment.x, fragment.width, way) };
        case "dot":
            return { ...fragment, x: placedStart(fragment.x, 0, way) };
    }
}
function placedStart(x, width, { factor, offset }) {
    return factor === 1 ? x + offset : offset - x - width;
}
function placedRect(rect, way) {
    return { ...rect, x: placedStart(rect.x, rect.width, way) };
}
function placedBox(box, way) {
    const inside = wayInside(box, way);
    return {
        ...box,
        style: way.factor === 1 ? box.style : mirrored(box.style),
        rect: placedRect(box.rect, way),
        children: box.children.map((child) => placed(child, inside)),
    };
}
/** What runs the other way than what is around it is turned around within its content box. */
function wayInside({ rect, style }, way) {
    const edges = edgesOf(style, way.whole);
    const whole = rect.width - edges.left - edges.right;
    if (style.direction === way.direction)
        return { ...way, whole };
    const ends = 2 * (rect.x + edges.left) + whole;
    return { direction: style.direction, factor: way.factor === 1 ? -1 : 1, offset: way.factor * ends + way.offset, whole };
}
