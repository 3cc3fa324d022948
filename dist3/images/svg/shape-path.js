import { parsePath } from "./path-data.js";
import { ellipse, polygon, rectangle } from "./shapes.js";
import { parseNumbers } from "./values.js";
/** The elements that are one path. */
export const shapeNames = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
/** Paths that were read, however often they are drawn. */
const known = new WeakMap();
function pathData(scene, element) {
    let path = known.get(element);
    if (path === undefined)
        known.set(element, (path = scene.value(element, "d", (text) => (text === "none" ? [] : parsePath(text)), "path data") ?? []));
    return path;
}
function rectPath(scene, element, place) {
    const at = (name, axis) => scene.length(element, name, place, [axis, 0]);
    const radius = (name, axis) => {
        const written = element.attributes.get(name)?.value;
        return written === undefined || written === "" || written === "auto" ? null : Math.max(0, at(name, axis));
    };
    const [rx, ry] = [radius("rx", "x"), radius("ry", "y")];
    const box = { x: at("x", "x"), y: at("y", "y"), width: at("width", "x"), height: at("height", "y") };
    return box.width > 0 && box.height > 0 ? rectangle(box, rx ?? ry ?? 0, ry ?? rx ?? 0) : [];
}
/** The path of a shape, empty where it covers nothing. */
export function pathOf(scene, element, place) {
    const at = (name, axis) => scene.length(element, name, place, [axis, 0]);
    switch (element.name) {
        case "path":
            return pathData(scene, element);
        case "rect":
            return rectPath(scene, element, place);
        case "circle": {
            const radius = at("r", "other");
            return radius > 0 ? ellipse(at("cx", "x"), at("cy", "y"), radius, radius) : [];
        }
        case "ellipse": {
            const [first, second] = [at("rx", "x"), at("ry", "y")];
            const [rx, ry] = [element.attributes.has("rx") ? first : second, element.attributes.has("ry") ? second : first];
            return rx > 0 && ry > 0 ? ellipse(at("cx", "x"), at("cy", "y"), rx, ry) : [];
        }
        case "line":
            return [["M", at("x1", "x"), at("y1", "y")], ["L", at("x2", "x"), at("y2", "y")]];
        case "polyline":
        case "polygon":
            return polygon(scene.value(element, "points", parseNumbers, "pairs of numbers") ?? [], element.name === "polygon");
        default:
            return [];
    }
}
