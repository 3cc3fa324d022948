/** The map that changes nothing. */
export const identity = [1, 0, 0, 1, 0, 0];
/** First `inner`, then `outer`. */
export function multiply(outer, inner) {
    const [a, b, c, d, e, f] = outer;
    const [g, h, i, j, k, l] = inner;
    return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
/** The map back, or `null` where a map makes a plane a line. */
export function inverse([a, b, c, d, e, f]) {
    const area = a * d - b * c;
    if (!(Math.abs(area) > 1e-18))
        return null;
    return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
/** Where a map brings a point. */
export function pointAt([a, b, c, d, e, f], x, y) {
    return [a * x + c * y + e, b * x + d * y + f];
}
/** Moves right and down. */
export function translation(x, y) {
    return [1, 0, 0, 1, x, y];
}
/** Turns around the origin, clockwise where y grows downwards. */
export function rotation(degrees) {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return [cos, sin, -sin, cos, 0, 0];
}
