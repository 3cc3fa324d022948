import { Chain } from "./chain.js";
import { drawingLimits as limits } from "./drawing-limits.js";
import { identity, inverse, multiply, pointAt } from "./matrix.js";
import { elementsOf } from "./svg-tree.js";
import { parseLength, parseShare } from "./values.js";
/** Elements that are gradients. */
export const gradientNames = ["linearGradient", "radialGradient"];
/** How often a gradient that repeats may do so in what it fills. */
const mostRepeats = 100;
function stopsOf(scene, chain, place, opacity) {
    const holder = chain.holder(({ name }) => name === "stop");
    if (holder === undefined)
        return [];
    const around = scene.styledThere(holder, place.context);
    const stops = [];
    for (const element of elementsOf(holder)) {
        if (element.name !== "stop")
            continue;
        const { style } = scene.cascade.styleOf(element, around, place.context);
        const colour = style["stop-color"] === "currentColor" ? place.styled.style.color : style["stop-color"];
        const offset = scene.value(element, "offset", parseShare, "a number from 0 to 1") ?? 0;
        const alpha = colour.alpha * style["stop-opacity"] * opacity;
        stops.push({ offset: Math.max(offset, stops.at(-1)?.offset ?? 0), ink: { ...colour, alpha } });
    }
    if (stops.length > limits.stops)
        scene.stop(holder.span, `a gradient has more than ${limits.stops} colours`);
    return stops.slice(0, limits.stops);
}
function measureOf(scene, chain, place, inUserSpace) {
    const context = inUserSpace ? place.context : { ...place.context, width: 1, height: 1 };
    // A share of a box is a number: `50%` and `0.5` are one thing there.
    const parse = (text, axis) => (text.endsWith("%") && !inUserSpace ? parseLength(text, context, "x") : parseLength(text, context, axis));
    return {
        has: (name) => chain.owner(name) !== undefined,
        number: (name, axis, fallback) => {
            const owner = chain.owner(name);
            const value = owner === undefined ? null : scene.value(owner, name, (text) => parse(text, axis), "a number");
            return value ?? parse(fallback, axis) ?? 0;
        },
    };
}
function shapeOf(kind, { number, has }) {
    if (kind === "linearGradient")
        return { kind: "linear", from: [number("x1", "x", "0%"), number("y1", "y", "0%")], to: [number("x2", "x", "100%"), number("y2", "y", "0%")] };
    const [cx, cy, radius] = [number("cx", "x", "50%"), number("cy", "y", "50%"), Math.max(0, number("r", "other", "50%"))];
    let [fx, fy] = [has("fx") ? number("fx", "x", "50%") : cx, has("fy") ? number("fy", "y", "50%") : cy];
    // A focus outside the circle lies on it (SVG 1.1 §13.2.3); PDF needs it a little inside.
    const away = Math.hypot(fx - cx, fy - cy);
    const most = radius * 0.995;
    if (away > most && away > 0)
        [fx, fy] = [cx + ((fx - cx) * most) / away, cy + ((fy - cy) * most) / away];
    return { kind: "radial", from: [fx, fy, Math.max(0, number("fr", "other", "0%"))], to: [cx, cy, radius] };
}
/** Whether a gradient goes nowhere: all of it is then of its last colour. */
function isFlat(shape) {
    return shape.kind === "linear" ? shape.from[0] === shape.to[0] && shape.from[1] === shape.to[1] : shape.to[2] === 0;
}
/** From 0 at the start of the gradient to 1 at its end: what a point of its space is coloured by. */
function reachOf(shape, x, y) {
    if (shape.kind === "linear") {
        const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
        const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
        return ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
    }
    // Around a focus the steps are widest away from it: the least step gives the most repeats.
    const [fx, fy] = shape.from;
    const [cx, cy, radius] = shape.to;
    return Math.hypot(x - fx, y - fy) / Math.max(1e-9, radius - Math.hypot(cx - fx, cy - fy));
}
function between(one, other, share) {
    return one + (other - one) * share;
}
/** The shape over whole lengths of itself from `first` to `last`. */
function stretched(shape, first, last) {
    const at = (one, other, share) => between(one, other, share);
    if (shape.kind === "linear") {
        const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
        return { ...shape, from: [at(x1, x2, first), at(y1, y2, first)], to: [at(x1, x2, last), at(y1, y2, last)] };
    }
    const [[x1, y1, r1], [x2, y2, r2]] = [shape.from, shape.to];
    return { ...shape, to: [at(x1, x2, last), at(y1, y2, last), at(r1, r2, last)] };
}
/** PDF only goes on with the outer colours: a gradient that repeats is written out as far as its box reaches. */
function repeated(gradient, mirrors, box) {
    const back = inverse(gradient.matrix);
    if (back === null)
        return gradient;
    const corners = [[box.x, box.y], [box.x + box.width, box.y], [box.x, box.y + box.height], [box.x + box.width, box.y + box.height]];
    const reaches = corners.map(([x, y]) => reachOf(gradient.shape, ...pointAt(back, x, y)));
    const first = gradient.shape.kind === "radial" ? 0 : Math.max(-mostRepeats, Math.floor(Math.min(0, ...reaches)));
    const last = Math.min(mostRepeats, Math.ceil(Math.max(1, ...reaches)));
    const count = last - first;
    const stops = [];
    for (let turn = first; turn < last; turn++) {
        const isMirrored = mirrors && Math.abs(turn) % 2 === 1;
        const one = isMirrored ? gradient.stops.toReversed().map(({ offset, ink }) => ({ offset: 1 - offset, ink })) : gradient.stops;
        stops.push(...one.map(({ offset, ink }) => ({ offset: (turn - first + offset) / count, ink })));
    }
    return { ...gradient, shape: stretched(gradient.shape, first, last), stops };
}
/** What a gradient is where `box` is what it fills, without the widths of strokes; `null` where it paints nothing. */
export function gradientOf(scene, element, place, { box, opacity }) {
    const chain = new Chain(scene, element, gradientNames);
    const stops = stopsOf(scene, chain, place, opacity);
    const [first, last] = [stops[0], stops.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    if (!scene.spend({ stops: stops.length }, element.span))
        return null;
    const inUserSpace = chain.written("gradientUnits")?.value === "userSpaceOnUse";
    // A box without width or height spans no space for the gradient (SVG 1.1 §7.11).
    if (!inUserSpace && (box === null || box.width === 0 || box.height === 0))
        return last.ink;
    const shape = shapeOf(element.name, measureOf(scene, chain, place, inUserSpace));
    if (stops.length === 1 || isFlat(shape))
        return last.ink;
    const own = chain.transform(scene, "gradientTransform");
    const toBox = inUserSpace || box === null ? identity : [box.width, 0, 0, box.height, box.x, box.y];
    const whole = {
        kind: "gradient", shape, matrix: multiply(toBox, own),
        stops: [{ ...first, offset: 0 }, ...stops.filter(({ offset }) => offset > 0 && offset < 1), { ...last, offset: 1 }],
    };
    const spread = chain.written("spreadMethod")?.value ?? "pad";
    return spread === "pad" || box === null ? whole : repeated(whole, spread === "reflect", box);
}
