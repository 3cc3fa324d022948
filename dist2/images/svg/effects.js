import { addPath, Bounds, boundsOf } from "./bounds.js";
import { filterShows } from "./filters.js";
import { identity, multiply } from "./matrix.js";
import { pathOf, shapeNames } from "./shape-path.js";
import { mapped, rectangle } from "./shapes.js";
import { elementsOf } from "./svg-tree.js";
import { safelyDecoded } from "./values.js";
const everything = { clips: [], mask: null };
const nothing = { clips: [{ path: [["M", 0, 0], ["Z"]], rule: "nonzero" }], mask: null };
const opaque = { red: 0, green: 0, blue: 0, alpha: 1 };
function isShape(name) {
    return shapeNames.some((known) => known === name);
}
function boxMatrix(box) {
    return box === null ? null : [box.width, 0, 0, box.height, box.x, box.y];
}
/** What a clip path holds as plain paths, or `null` where something in it is none. */
function plainParts(scene, holder, place, outer) {
    const parts = [];
    for (const child of elementsOf(holder)) {
        if (child.name === "text" || child.name === "switch")
            return null;
        const { place: own, matrix } = scene.enter(child, place);
        const { style } = own.styled;
        if (style.display === "none" || style.visibility === "hidden")
            continue;
        if (style["clip-path"] !== "")
            return null;
        const whole = multiply(outer, matrix);
        const href = child.attributes.get("href")?.value ?? "";
        const target = child.name === "use" ? scene.find(safelyDecoded(href.slice(1)), shapeNames) : isShape(child.name) ? child : null;
        if (target === null) {
            if (child.name === "use")
                return null;
            continue;
        }
        const used = target === child ? { place: own, matrix: identity } : scene.enter(target, own);
        if (used.place.styled.style["clip-path"] !== "")
            return null;
        const moved = target === child ? identity : [1, 0, 0, 1, scene.length(child, "x", own, ["x", 0]), scene.length(child, "y", own, ["y", 0])];
        const path = mapped(pathOf(scene, target, used.place), multiply(whole, multiply(moved, used.matrix)));
        if (path.length > 0)
            parts.push({ element: target, path, rule: used.place.styled.style["clip-rule"] });
    }
    return parts;
}
function areApart(parts) {
    const boxes = parts.map(({ path }) => {
        const bounds = new Bounds();
        addPath(bounds, path);
        return bounds.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    });
    return boxes.length <= 50 && boxes.every((one, index) => boxes.slice(index + 1).every((other) => one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y));
}
/** Everything in the operations filled and opaque: what a clip path shows. */
function silhouette(operations) {
    return operations.map((operation) => {
        switch (operation.kind) {
            case "path": return { ...operation, fill: opaque, stroke: null };
            case "group": return { ...operation, opacity: 1, operations: silhouette(operation.operations) };
            case "text": return { ...operation, chunks: operation.chunks.map((chunk) => ({ ...chunk, runs: chunk.runs.map((run) => ({ ...run, fill: opaque, stroke: null })) })) };
            case "pixels":
            case "glyphs": return operation;
        }
    });
}
/** What a clip path shows of what has this box. */
function clipOf(scene, id, place, { box, draw }) {
    const clip = scene.find(id, ["clipPath"]);
    // Of a clip path that is not there renderers show everything.
    if (clip === null)
        return everything;
    return scene.inside(clip.span, () => {
        const units = clip.attributes.get("clipPathUnits")?.value === "objectBoundingBox" ? boxMatrix(box()) : identity;
        if (units === null)
            return nothing;
        const styled = scene.styledThere(clip, place.context);
        const outer = multiply(units, scene.transform(clip));
        const inner = { ...place, styled, around: null };
        const own = styled.style["clip-path"] === "" ? everything : clipOf(scene, styled.style["clip-path"], place, { box, draw });
        const parts = plainParts(scene, clip, inner, outer);
        const isPlain = parts !== null && (parts.length <= 1 || (parts.every(({ rule }) => rule === "nonzero") && areApart(parts)));
        if (isPlain) {
            const path = parts.flatMap((part) => part.path);
            const rule = parts[0]?.rule ?? "nonzero";
            return parts.length === 0 ? nothing : { clips: [{ path, rule }, ...own.clips], mask: own.mask };
        }
        const operations = scene.group(silhouette(draw(scene, clip, inner)), { matrix: outer, clips: own.mask === null ? own.clips : [] }, clip);
        return operations.length === 0 ? nothing : { clips: [], mask: { by: "alpha", operations } };
    }, everything);
}
function maskOf(scene, id, place, { box, draw }) {
    const mask = scene.find(id, ["mask"]);
    if (mask === null)
        return null;
    return scene.inside(mask.span, () => {
        const inUserSpace = mask.attributes.get("maskUnits")?.value === "userSpaceOnUse";
        const around = box();
        const units = inUserSpace ? place : { ...place, context: { ...place.context, width: 1, height: 1 } };
        const at = (name, axis, share) => scene.length(mask, name, units, [axis, share * (axis === "x" ? units.context.width : units.context.height)]);
        const region = { x: at("x", "x", -0.1), y: at("y", "y", -0.1), width: at("width", "x", 1.2), height: at("height", "y", 1.2) };
        const inner = { ...place, styled: scene.styledThere(mask, place.context), around: null };
        const content = mask.attributes.get("maskContentUnits")?.value === "objectBoundingBox" ? boxMatrix(around) : null;
        const drawn = draw(scene, mask, inner);
        const matrix = inUserSpace ? identity : (boxMatrix(around) ?? identity);
        const clip = { path: mapped(rectangle(region, 0, 0), matrix), rule: "nonzero" };
        const operations = scene.group(content === null ? drawn : scene.group(drawn, { matrix: content }, mask), { clips: [clip] }, mask);
        return { by: inner.styled.style["mask-type"], operations };
    }, null);
}
/** Opacity that goes into the one thing that it concerns; `null` where things cover each other. */
function fadedAlone(operations, opacity) {
    const [only, ...others] = operations;
    if (only === undefined || others.length > 0)
        return operations.length === 0 ? [] : null;
    if (only.kind === "group" && only.mask === null) {
        const inner = fadedAlone(only.operations, opacity);
        return inner === null ? [{ ...only, opacity: only.opacity * opacity }] : [{ ...only, operations: inner }];
    }
    if (only.kind !== "path" || (only.fill !== null && only.stroke !== null))
        return null;
    const { fill, stroke } = only;
    if (fill !== null)
        return "kind" in fill ? null : [{ ...only, fill: { ...fill, alpha: fill.alpha * opacity } }];
    if (stroke === null || "kind" in stroke.paint)
        return null;
    return [{ ...only, stroke: { ...stroke, paint: { ...stroke.paint, alpha: stroke.paint.alpha * opacity } } }];
}
/** What was drawn of an element, in its space, with its clip, mask, opacity and way of mixing. */
export function withEffects(scene, element, { place, matrix, draw }, drawn) {
    if (drawn.length === 0)
        return [];
    const { style } = place.styled;
    if (style.filter !== "" && !filterShows(scene, style.filter, element))
        return [];
    const lies = () => boundsOf(drawn);
    const clip = style["clip-path"] === "" ? everything : clipOf(scene, style["clip-path"], place, { box: lies, draw });
    const mask = style.mask === "" ? null : maskOf(scene, style.mask, place, { box: lies, draw });
    const faded = style.opacity === 1 || mask !== null ? null : fadedAlone(drawn, style.opacity);
    const opacity = faded === null ? style.opacity : 1;
    let operations = faded ?? drawn;
    if (mask !== null && clip.mask !== null)
        operations = scene.group(operations, { mask: clip.mask }, element);
    const own = { matrix: matrix === identity ? null : matrix, clips: clip.clips, opacity, blend: style["mix-blend-mode"], mask: mask ?? clip.mask };
    const isPlain = own.matrix === null && own.clips.length === 0 && opacity === 1 && own.blend === "Normal" && own.mask === null;
    return isPlain ? operations : scene.group(operations, own, element);
}
