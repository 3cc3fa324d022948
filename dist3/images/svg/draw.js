import { Bounds, addPath } from "./bounds.js";
import { withEffects } from "./effects.js";
import { svgElements } from "./elements.js";
import { imageOperations } from "./embedded-image.js";
import { markersOf } from "./markers.js";
import { translation } from "./matrix.js";
import { paintOf, strokeOf } from "./paint-values.js";
import { pathOf } from "./shape-path.js";
import { rectangle } from "./shapes.js";
import { elementsOf } from "./svg-tree.js";
import { textOperation } from "./text-chunks.js";
import { safelyDecoded } from "./values.js";
import { fitted, parseFit, parseViewBox, wholeInMiddle } from "./viewport.js";
/** What an element holds, drawn in order. */
export function drawChildren(scene, element, place) {
    return elementsOf(element).flatMap((child) => drawElement(scene, child, place));
}
/** What cannot be drawn and covers nothing is not missed. */
function isEmpty({ attributes }) {
    return ["width", "height"].some((name) => /^0(?:\.0*)?(?:px)?$/.test(attributes.get(name)?.value ?? ""));
}
function drawElement(scene, element, place) {
    if (scene.isFull)
        return [];
    if (element.refusal !== null) {
        if (!isEmpty(element) && !isHidden(scene, element, place))
            scene.report(element.refusal);
        return [];
    }
    if (svgElements[element.name]?.use !== "drawn")
        return [];
    const { place: own, matrix } = scene.enter(element, place);
    if (own.styled.style.display === "none")
        return [];
    const drawn = contentOf(scene, element, own);
    return withEffects(scene, element, { place: own, matrix, draw: drawChildren }, drawn);
}
function isHidden(scene, element, place) {
    return scene.cascade.styleOf(element, place.styled, place.context).style.display === "none";
}
function contentOf(scene, element, place) {
    const isVisible = place.styled.style.visibility === "visible";
    switch (element.name) {
        case "g":
        case "a":
            return drawChildren(scene, element, place);
        case "switch":
            return switched(scene, element, place);
        case "svg":
            return nestedViewport(scene, element, place, { x: scene.length(element, "x", place, ["x", 0]), y: scene.length(element, "y", place, ["y", 0]), width: scene.length(element, "width", place, ["x", place.context.width]), height: scene.length(element, "height", place, ["y", place.context.height]) });
        case "use":
            return used(scene, element, place);
        case "text": {
            const text = textOperation(scene, element, place, drawChildren);
            return text === null ? [] : scene.take(text, element);
        }
        case "image":
            return isVisible ? imageOperations(scene, element, place) : [];
        default:
            return isVisible ? shapeOperations(scene, element, place) : [];
    }
}
function shapeOperations(scene, element, place) {
    const path = pathOf(scene, element, place);
    if (path.length === 0)
        return [];
    const { style } = place.styled;
    const bounds = new Bounds();
    addPath(bounds, path);
    const painted = { element, box: bounds.rect, draw: drawChildren };
    const fill = element.name === "line" ? null : paintOf(scene, [style.fill, style["fill-opacity"]], place, painted);
    const stroke = strokeOf(scene, place, painted);
    const markers = markersOf(scene, place, { path, fill, stroke, draw: drawChildren });
    const base = { kind: "path", path, rule: style["fill-rule"], fill, stroke };
    if (fill === null && stroke === null)
        return markers;
    const isTurned = style["paint-order"] === "stroke" && fill !== null && stroke !== null;
    const shape = isTurned ? [...scene.take({ ...base, fill: null }, element), ...scene.take({ ...base, stroke: null }, element)] : scene.take(base, element);
    return [...shape, ...markers];
}
/** Whether what an element asks for can be had: no extension, and no language but the ones that most readers have. */
function holds({ attributes }) {
    const languages = attributes.get("systemLanguage")?.value;
    return (attributes.get("requiredExtensions")?.value ?? "") === "" && (languages === undefined || /\ben\b/.test(languages));
}
function switched(scene, element, place) {
    const children = elementsOf(element);
    const chosen = children.find((child) => holds(child) && child.refusal === null && svgElements[child.name]?.use === "drawn") ?? children.find((child) => child.attributes.has("systemLanguage") && child.refusal === null);
    if (chosen !== undefined)
        return drawElement(scene, chosen, place);
    const [refused] = children.filter(({ refusal }) => refusal !== null);
    if (refused?.refusal != null && !isEmpty(refused))
        scene.report(refused.refusal);
    return [];
}
/** What a viewport shows of its plane. */
function nestedViewport(scene, element, place, room) {
    const view = scene.value(element, "viewBox", parseViewBox, "four numbers");
    if (room.width <= 0 || room.height <= 0 || (view !== null && (view.width === 0 || view.height === 0)))
        return [];
    const fit = scene.value(element, "preserveAspectRatio", parseFit, "`none` or `xMidYMid`") ?? wholeInMiddle;
    const matrix = view === null ? translation(room.x, room.y) : fitted(view, room, fit);
    const size = view ?? { width: room.width, height: room.height };
    const inner = { ...place, scale: place.scale * Math.sqrt(matrix[0] * matrix[3]), context: { ...place.context, width: size.width, height: size.height } };
    const clips = place.styled.style.overflow === "visible" ? [] : [{ path: rectangle(room, 0, 0), rule: "nonzero" }];
    return scene.group(scene.group(drawChildren(scene, element, inner), { matrix }, element), { clips }, element);
}
const usable = ["g", "a", "svg", "switch", "symbol", "text", "use", "image", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
function used(scene, element, place) {
    const written = element.attributes.get("href");
    if (written === undefined) {
        scene.fault("images/svg-value", element.span, "`use` lacks `href`", "name what it repeats: `href=\"#id\"`");
        return [];
    }
    if (!written.value.startsWith("#")) {
        scene.fault("images/svg-refused", written.span, "`href` leads out of the drawing", "copy what it names into the drawing");
        return [];
    }
    const id = safelyDecoded(written.value.slice(1));
    const target = scene.find(id, usable);
    if (target === null) {
        scene.fault("images/svg-value", written.span, `nothing that can be drawn has the id \`${id}\``, "mend the address");
        return [];
    }
    const moved = translation(scene.length(element, "x", place, ["x", 0]), scene.length(element, "y", place, ["y", 0]));
    const drawn = scene.inside(written.span, () => usedContent(scene, element, target, place), []);
    return moved[4] === 0 && moved[5] === 0 ? drawn : scene.group(drawn, { matrix: moved }, element);
}
function usedContent(scene, element, target, place) {
    if (target.name !== "symbol" && target.name !== "svg")
        return drawElement(scene, target, place);
    const { place: inner, matrix } = scene.enter(target, place);
    if (inner.styled.style.display === "none")
        return [];
    const side = (name, axis) => {
        const said = element.attributes.has(name) ? element : target;
        return scene.length(said, name, place, [axis, axis === "x" ? place.context.width : place.context.height]);
    };
    const view = scene.value(target, "viewBox", parseViewBox, "four numbers");
    const isPlain = view === null && target.name === "symbol" && !element.attributes.has("width") && !target.attributes.has("width");
    const room = { x: 0, y: 0, width: side("width", "x"), height: side("height", "y") };
    const drawn = isPlain ? drawChildren(scene, target, inner) : nestedViewport(scene, target, inner, room);
    return withEffects(scene, target, { place: inner, matrix, draw: drawChildren }, drawn);
}
