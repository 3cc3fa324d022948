import { hasColumns } from "../columns/column-grid.js";
/**
 * The break that a box asks for at one of its ends. One that its first or last child asks for is its own as well, also
 * where padding lies between them (CSS Fragmentation 3 §3.1).
 */
export function breakAt(box, end) {
    const own = box.style[end];
    if (own !== "auto" || box.kind === "table" || box.content.kind !== "blocks")
        return own;
    const child = box.content.boxes.at(end === "breakBefore" ? 0 : -1);
    const asked = child === undefined ? own : breakAt(child, end);
    // What is asked of the columns of a box ends at its edge.
    return hasColumns(box.style) && (asked === "column" || asked === "avoid-column") ? own : asked;
}
