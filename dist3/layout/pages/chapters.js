import { breakAt } from "../flow/break-at.js";
/** Whether a box begins on a page of its own. */
function startsPage(box) {
    return ["page", "left", "right"].includes(breakAt(box, "breakBefore"));
}
/** Whether a box is nothing but what it holds: its children stand on pages as they would without it. */
function isPlain({ style, content, marker }) {
    if (content.kind !== "blocks" || marker !== null || style.display !== "block" || style.float !== "none" || style.continuation !== "none")
        return false;
    const edges = [style.marginTop, style.marginBottom, style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth];
    return edges.every((edge) => edge === 0) && style.height === "auto" && style.columnCount === "auto" && style.columnWidth === "auto" && style.breakInside === "auto";
}
/**
 * A box as the boxes that its pages hold, where what it holds begins on pages of its own: each can be measured and set by itself.
 * Boxes around such beginnings are there once for each; only the first asks for the page that all of it begins on.
 */
export function chaptersOf(box) {
    const { content } = box;
    if (content.kind !== "blocks" || !isPlain(box))
        return [box];
    const runs = [];
    for (const child of content.boxes)
        for (const [index, one] of (child.kind === "block" ? chaptersOf(child) : [child]).entries()) {
            const run = runs.at(-1);
            if (run === undefined || index > 0 || startsPage(one))
                runs.push([one]);
            else
                run.push(one);
        }
    if (runs.length < 2)
        return [box];
    const later = { ...box.style, breakBefore: "auto" };
    return runs.map((boxes, index) => {
        const own = { ...box, content: { kind: "blocks", boxes } };
        return index === 0 ? own : { ...own, style: later, strings: [] };
    });
}
