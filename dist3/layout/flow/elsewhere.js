import { holdsItsFloats } from "../fragmentation/page-floats.js";
import { blank } from "../fragmentation/strip-writer.js";
import { breakAt } from "./break-at.js";
const known = new WeakMap();
function insideOf(box) {
    let inside = known.get(box);
    if (inside === undefined)
        known.set(box, (inside = box.kind === "table" ? { page: box.style.page, floats: false, holdsSomething: true } : insideOfBlock(box)));
    return inside;
}
function insideOfBlock(box) {
    const { content, style } = box;
    if (content.kind !== "blocks")
        return { page: style.page, floats: false, holdsSomething: content.kind !== "inlines" || content.boxes.length > 0 };
    const parts = content.boxes.map(insideOf);
    return {
        page: parts.every(({ page }) => page === style.page) ? style.page : null,
        floats: !holdsItsFloats(box) && content.boxes.some((child, index) => child.style.float === "page" || parts[index]?.floats === true),
        holdsSomething: parts.some(({ holdsSomething }) => holdsSomething),
    };
}
/** Whether all of a box is set on pages of one name. */
export function isOnePage(box) {
    return insideOf(box).page !== null;
}
/**
 * Whether all of a block is set on pages of other widths than the one that is measured for: a document with one page that is turned
 * would else be measured twice for it. A float may go on to pages that its section has, and is measured for all of them.
 */
export function isElsewhere(box, { writer: { breaks }, markers, context }) {
    if (!breaks.pages || breaks.columns || markers.length > 0 || context.isSetHere(box.style.page))
        return false;
    const { page, floats, holdsSomething } = insideOf(box);
    return page !== null && !floats && holdsSomething && box.style.float !== "page";
}
/** Holds the place of a block that is elsewhere, with the breaks that it asks for. */
export function writeElsewhere(box, { x, width }, { writer }) {
    const place = { source: box, style: box.style, x, width, top: 0, bottom: 0, isOneThing: false, keepsWhole: false, strings: [], header: null, caption: null };
    writer.open(place, { margin: 0, break: breakAt(box, "breakBefore") });
    writer.add(blank(box, 0, 0));
    writer.close(place, { margin: 0, break: breakAt(box, "breakAfter") });
}
