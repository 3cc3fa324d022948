import { pdfNumbers } from "./content-stream.js";
/** A quarter of an ellipse as a Bézier curve: handles of 4/3 · (√2 − 1) radii. */
const handle = 0.552285;
function even(radius) {
    return { x: radius, y: radius };
}
/** Whether any corner is round. */
export function isRounded({ topLeft, topRight, bottomRight, bottomLeft }) {
    return topLeft > 0 || topRight > 0 || bottomRight > 0 || bottomLeft > 0;
}
/** A rectangle with the corners of a style; radii that do not fit beside each other shrink together (CSS Backgrounds 3 §4.5). */
export function rounded(rect, { topLeft, topRight, bottomRight, bottomLeft }) {
    const share = (length, one, other) => (one + other > length ? length / (one + other) : 1);
    const factor = Math.min(share(rect.width, topLeft, topRight), share(rect.width, bottomLeft, bottomRight), share(rect.height, topLeft, bottomLeft), share(rect.height, topRight, bottomRight));
    return {
        rect,
        topLeft: even(topLeft * factor), topRight: even(topRight * factor),
        bottomRight: even(bottomRight * factor), bottomLeft: even(bottomLeft * factor),
    };
}
/** The rounded rectangle inside one, so far from each of its sides. */
export function inset({ rect, topLeft, topRight, bottomRight, bottomLeft }, by) {
    const less = ({ x, y }, across, down) => ({ x: Math.max(0, x - across), y: Math.max(0, y - down) });
    return {
        rect: {
            x: rect.x + by.left, y: rect.y + by.top,
            width: Math.max(0, rect.width - by.left - by.right), height: Math.max(0, rect.height - by.top - by.bottom),
        },
        topLeft: less(topLeft, by.left, by.top),
        topRight: less(topRight, by.right, by.top),
        bottomRight: less(bottomRight, by.right, by.bottom),
        bottomLeft: less(bottomLeft, by.left, by.bottom),
    };
}
/** The outline of a rounded rectangle as path operators, closed. */
export function roundedPath({ rect, topLeft, topRight, bottomRight, bottomLeft }) {
    const [left, top, right, bottom] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
    const near = 1 - handle;
    return [
        `${pdfNumbers(left + topLeft.x, top)} m`,
        `${pdfNumbers(right - topRight.x, top)} l`,
        `${pdfNumbers(right - topRight.x * near, top, right, top + topRight.y * near, right, top + topRight.y)} c`,
        `${pdfNumbers(right, bottom - bottomRight.y)} l`,
        `${pdfNumbers(right, bottom - bottomRight.y * near, right - bottomRight.x * near, bottom, right - bottomRight.x, bottom)} c`,
        `${pdfNumbers(left + bottomLeft.x, bottom)} l`,
        `${pdfNumbers(left + bottomLeft.x * near, bottom, left, bottom - bottomLeft.y * near, left, bottom - bottomLeft.y)} c`,
        `${pdfNumbers(left, top + topLeft.y)} l`,
        `${pdfNumbers(left, top + topLeft.y * near, left + topLeft.x * near, top, left + topLeft.x, top)} c h`,
    ].join(" ");
}
