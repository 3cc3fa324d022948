import { arcSteps } from "./path-data.js";
/** An ellipse as four curves. */
export function ellipse(cx, cy, rx, ry) {
    const turn = { degrees: 0, large: false, sweep: true };
    const points = [[cx + rx, cy], [cx, cy + ry], [cx - rx, cy], [cx, cy - ry], [cx + rx, cy]];
    const arcs = points.slice(1).flatMap((to, index) => arcSteps(points[index] ?? to, [rx, ry], turn, to));
    return [["M", cx + rx, cy], ...arcs, ["Z"]];
}
/** A rectangle, its corners round where `rx` and `ry` say so. */
export function rectangle({ x, y, width, height }, radiusX, radiusY) {
    const [rx, ry] = [Math.min(radiusX, width / 2), Math.min(radiusY, height / 2)];
    const [right, bottom] = [x + width, y + height];
    if (rx <= 0 || ry <= 0)
        return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
    const corner = (from, to) => [["L", ...from], ...arcSteps(from, [rx, ry], { degrees: 0, large: false, sweep: true }, to)];
    return [
        ["M", x + rx, y],
        ...corner([right - rx, y], [right, y + ry]),
        ...corner([right, bottom - ry], [right - rx, bottom]),
        ...corner([x + rx, bottom], [x, bottom - ry]),
        ...corner([x, y + ry], [x + rx, y]),
        ["Z"],
    ];
}
/** Straight lines from point to point. */
export function polygon(values, closed) {
    const steps = [];
    for (let index = 0; index + 1 < values.length; index += 2)
        steps.push([index === 0 ? "M" : "L", values[index] ?? 0, values[index + 1] ?? 0]);
    return closed && steps.length > 0 ? [...steps, ["Z"]] : steps;
}
/** The path, each of its points mapped. */
export function mapped(path, [a, b, c, d, e, f]) {
    const at = (x, y) => [a * x + c * y + e, b * x + d * y + f];
    return path.map((step) => {
        if (step[0] === "Z")
            return step;
        if (step[0] === "C")
            return ["C", ...at(step[1], step[2]), ...at(step[3], step[4]), ...at(step[5], step[6])];
        return [step[0], ...at(step[1], step[2])];
    });
}
