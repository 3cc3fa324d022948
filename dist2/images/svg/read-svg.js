import { addDiagnostics, diagnostic } from "../../diagnostics/index.js";
import { addOperations, Bounds } from "./bounds.js";
import { outermost } from "./cascade.js";
import { drawChildren } from "./draw.js";
import { withEffects } from "./effects.js";
import { identity } from "./matrix.js";
import { Notes } from "./notes.js";
import { Scene } from "./scene.js";
import { rectangle } from "./shapes.js";
import { svgTree } from "./svg-tree.js";
import { parseLength } from "./values.js";
import { fitted, parseFit, parseViewBox, wholeInMiddle } from "./viewport.js";
/** Points in a unit of the drawing. */
const unit = 0.75;
/** A length of the outermost element; shares have nothing to be shares of, and count as not said. */
function side(root, name) {
    const written = root.attributes.get(name)?.value ?? "";
    const value = /%$|^(?:auto)?$/.test(written) ? null : parseLength(written);
    return value !== null && value > 0 ? value : null;
}
function frameOf(root) {
    const [width, height] = [side(root, "width"), side(root, "height")];
    const view = parseViewBox(root.attributes.get("viewBox")?.value ?? "");
    if (view !== null && view.width > 0 && view.height > 0) {
        const scale = width !== null ? width / view.width : height !== null ? height / view.height : 1;
        return { view, size: { width: width ?? view.width * scale, height: height ?? view.height * scale } };
    }
    return width === null || height === null ? null : { view: { x: 0, y: 0, width, height }, size: { width, height } };
}
/** What a drawing shows that does not say how large it is: all that it draws. */
function frameAround(operations) {
    const bounds = new Bounds();
    addOperations(bounds, operations, identity, true);
    const { rect } = bounds;
    return rect === null || rect.width <= 0 || rect.height <= 0 ? null : { view: rect, size: rect };
}
function drawRoot(scene, root, frame) {
    const around = { em: 16, rem: 16, width: frame?.view.width ?? 300, height: frame?.view.height ?? 150 };
    const scale = frame === null ? 1 : frame.size.width / frame.view.width;
    const { place, matrix } = scene.enter(root, { styled: outermost, context: around, scale, around: null });
    const inner = { ...place, context: { ...place.context, rem: place.styled.style["font-size"] } };
    if (place.styled.style.display === "none")
        return [];
    const drawn = withEffects(scene, root, { place: inner, matrix, draw: drawChildren }, drawChildren(scene, root, inner));
    const ground = place.styled.style["background-color"];
    const isPaper = ground.alpha === 0 || (ground.red === 1 && ground.green === 1 && ground.blue === 1);
    if (isPaper || frame === null)
        return drawn;
    return [...scene.take({ kind: "path", path: rectangle(frame.view, 0, 0), rule: "nonzero", fill: ground, stroke: null }, root), ...drawn];
}
/** The image of a drawing whose operations are known. Where its sides have other proportions than its view, it is fitted. */
function imageOf(root, { size, view }, operations) {
    const points = { width: size.width * unit, height: size.height * unit };
    const isAlike = Math.abs(size.width / size.height - view.width / view.height) < 0.001 * (view.width / view.height);
    if (isAlike)
        return { kind: "vector", size: points, view, operations };
    const room = { x: 0, y: 0, ...size };
    const matrix = fitted(view, room, parseFit(root.attributes.get("preserveAspectRatio")?.value ?? "") ?? wholeInMiddle);
    const group = { kind: "group", matrix, clips: [], opacity: 1, blend: "Normal", mask: null, operations };
    return { kind: "vector", size: points, view: room, operations: [group] };
}
/** A drawing from its source: every mistake is told, and one with mistakes is none; a warning does not keep it out. */
export function readSvg(source, picture) {
    const { root, diagnostics } = svgTree(source);
    if (root === null)
        return { value: null, diagnostics };
    const found = [...diagnostics];
    const notes = new Notes();
    const scene = new Scene(root, notes, picture);
    const written = frameOf(root);
    const operations = drawRoot(scene, root, written);
    addDiagnostics(found, scene.cascade.diagnostics);
    addDiagnostics(found, scene.diagnostics);
    const frame = written ?? frameAround(operations);
    if (frame === null && found.length === 0)
        found.push(diagnostic("images/svg-value", root.attributes.get("viewBox")?.span ?? root.span, "the drawing does not say how large it is, and draws nothing", "write `viewBox=\"0 0 width height\"`"));
    if (frame === null || found.some(({ severity }) => severity === "error"))
        return { value: null, diagnostics: found };
    return { value: imageOf(root, frame, operations), diagnostics: [...found, ...notes.diagnostics] };
}
