import { parseNumbers } from "./values.js";
const shares = { Min: 0, Mid: 0.5, Max: 1 };
/** The whole of it in the middle. */
export const wholeInMiddle = { align: [0.5, 0.5], slices: false };
/** What `preserveAspectRatio` says, or `null`. */
export function parseFit(text) {
    const [, align = "", x = "", y = "", how = ""] = /^(?:defer\s+)?(none|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?$/.exec(text.trim()) ?? [];
    if (align === "")
        return null;
    return { align: align === "none" ? null : [shares[x] ?? 0.5, shares[y] ?? 0.5], slices: how === "slice" };
}
/** A `viewBox`, or `null`; one without width or height shows nothing. */
export function parseViewBox(text) {
    const numbers = parseNumbers(text);
    const [x = 0, y = 0, width = 0, height = 0] = numbers ?? [];
    return numbers?.length === 4 && width >= 0 && height >= 0 ? { x, y, width, height } : null;
}
/** The map that brings `view` into `room`. */
export function fitted(view, room, { align, slices }) {
    let [scaleX, scaleY] = [room.width / view.width, room.height / view.height];
    if (align !== null)
        scaleX = scaleY = slices ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
    const [shareX, shareY] = align ?? [0, 0];
    const left = room.x + (room.width - view.width * scaleX) * shareX;
    const top = room.y + (room.height - view.height * scaleY) * shareY;
    return [scaleX, 0, 0, scaleY, left - view.x * scaleX, top - view.y * scaleY];
}
