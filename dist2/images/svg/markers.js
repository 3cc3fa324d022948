import { identity, multiply, pointAt, rotation, translation } from "./matrix.js";
import { rectangle } from "./shapes.js";
import { parseAngle } from "./values.js";
import { fitted, parseFit, parseViewBox, wholeInMiddle } from "./viewport.js";
/** Direction from the first point to the first of the others that is elsewhere; `null` where none is. */
function towards([x, y], others) {
    const other = others.find(([ox, oy]) => Math.hypot(ox - x, oy - y) > 1e-9);
    return other === undefined ? null : (Math.atan2(other[1] - y, other[0] - x) * 180) / Math.PI;
}
function verticesOf(path) {
    const vertices = [];
    let start = [0, 0];
    let at = [0, 0];
    let startIndex = 0;
    const line = (to, handles) => {
        const points = [at, ...handles, to];
        const last = vertices.length - 1;
        const previous = vertices[last];
        if (previous !== undefined)
            vertices[last] = { ...previous, after: towards(at, points.slice(1)) };
        const back = towards(to, points.slice(0, -1).toReversed());
        vertices.push({ x: to[0], y: to[1], before: back === null ? null : back + 180, after: null });
        at = to;
    };
    for (const step of path) {
        if (step[0] === "M") {
            start = at = [step[1], step[2]];
            startIndex = vertices.length;
            vertices.push({ x: at[0], y: at[1], before: null, after: null });
        }
        else if (step[0] === "L")
            line([step[1], step[2]], []);
        else if (step[0] === "C")
            line([step[5], step[6]], [[step[1], step[2]], [step[3], step[4]]]);
        else {
            line(start, []);
            // A closed path goes on at its start: both ends have the directions of both (SVG 2 §13.7.4).
            const [first, last] = [vertices[startIndex], vertices.at(-1)];
            if (first !== undefined && last !== undefined) {
                vertices[startIndex] = { ...first, before: last.before };
                vertices[vertices.length - 1] = { ...last, after: first.after };
            }
        }
    }
    return vertices;
}
/** The direction in the middle of both. */
function bisector({ before, after }) {
    if (before === null || after === null)
        return before ?? after ?? 0;
    const [a, b] = [(before * Math.PI) / 180, (after * Math.PI) / 180];
    return (Math.atan2(Math.sin(a) + Math.sin(b), Math.cos(a) + Math.cos(b)) * 180) / Math.PI;
}
const keywords = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 };
/** How a marker is turned at a vertex, in degrees. */
function turnOf({ attributes }, vertex, isStart) {
    const orient = attributes.get("orient")?.value ?? "0";
    if (orient === "auto")
        return bisector(vertex);
    if (orient === "auto-start-reverse")
        return bisector(vertex) + (isStart ? 180 : 0);
    return parseAngle(orient) ?? 0;
}
function frameOf(scene, marker, place) {
    const view = scene.value(marker, "viewBox", parseViewBox, "four numbers");
    const size = { width: scene.length(marker, "markerWidth", place, ["x", 3]), height: scene.length(marker, "markerHeight", place, ["y", 3]) };
    if (size.width <= 0 || size.height <= 0 || view?.width === 0 || view?.height === 0)
        return null;
    const how = scene.value(marker, "preserveAspectRatio", parseFit, "`none` or `xMidYMid`") ?? wholeInMiddle;
    return { size, view, fit: view === null ? null : fitted(view, { x: 0, y: 0, ...size }, how) };
}
function markerAt(scene, marker, vertex, { place, marked, isStart }) {
    const frame = frameOf(scene, marker, place);
    if (frame === null)
        return [];
    const { size, view, fit } = frame;
    const styled = scene.styledThere(marker, place.context);
    const around = { fill: marked.fill, stroke: marked.stroke?.paint ?? null };
    const { width, height } = view ?? size;
    const inner = { styled, scale: 1, around, context: { ...place.context, width, height, em: styled.style["font-size"] } };
    const reference = (name, axis) => {
        const share = keywords[marker.attributes.get(name)?.value ?? ""];
        return share === undefined ? scene.length(marker, name, inner, [axis, 0]) : share * (axis === "x" ? width : height);
    };
    const at = pointAt(fit ?? identity, reference("refX", "x"), reference("refY", "y"));
    const scale = marker.attributes.get("markerUnits")?.value === "userSpaceOnUse" ? 1 : place.styled.style["stroke-width"];
    const turned = multiply(translation(vertex.x, vertex.y), rotation(turnOf(marker, vertex, isStart)));
    const placed = multiply(turned, multiply([scale, 0, 0, scale, 0, 0], translation(-at[0], -at[1])));
    const operations = scene.inside(marker.span, () => marked.draw(scene, marker, inner), []);
    const room = rectangle(fit === null ? { x: 0, y: 0, ...size } : clipOfView(fit, size), 0, 0);
    const clips = styled.style.overflow === "visible" ? [] : [{ path: room, rule: "nonzero" }];
    return scene.group(operations, { matrix: fit === null ? placed : multiply(placed, fit), clips }, marker);
}
/** The room of a marker in the space of its contents. */
function clipOfView([scaleX, , , scaleY, left, top], { width, height }) {
    return { x: -left / scaleX, y: -top / scaleY, width: width / scaleX, height: height / scaleY };
}
/** The markers of a path, in its own space. */
export function markersOf(scene, place, marked) {
    const { style } = place.styled;
    const find = (id) => (id === "" ? null : scene.find(id, ["marker"]));
    const [start, mid, end] = [find(style["marker-start"]), find(style["marker-mid"]), find(style["marker-end"])];
    if (start === null && mid === null && end === null)
        return [];
    const vertices = verticesOf(marked.path);
    return vertices.flatMap((vertex, index) => {
        const [isFirst, isLast] = [index === 0, index === vertices.length - 1];
        // A path of one point has both its ends there.
        const markers = [isFirst ? start : null, !isFirst && !isLast ? mid : null, isLast ? end : null];
        return markers.flatMap((marker, which) => (marker === null ? [] : markerAt(scene, marker, vertex, { place, marked, isStart: which === 0 })));
    });
}
