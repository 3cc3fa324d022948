import { Chain } from "./chain.js";
import { parseColour } from "./colours.js";
import { gradientNames, gradientOf } from "./gradients.js";
import { multiply, translation } from "./matrix.js";
import { isElement } from "./svg-tree.js";
import { parseLength } from "./values.js";
import { fitted, parseFit, parseViewBox, wholeInMiddle } from "./viewport.js";
/** Where the first tile of a pattern lies, or `null` where it covers nothing. */
function tileOf(scene, chain, { context }, box) {
    const inBox = chain.written("patternUnits")?.value !== "userSpaceOnUse";
    if (inBox && (box === null || box.width === 0 || box.height === 0))
        return null;
    const around = inBox && box !== null ? box : { x: 0, y: 0, width: 1, height: 1 };
    const measured = inBox ? { ...context, width: 1, height: 1 } : context;
    const at = (name, axis) => {
        const owner = chain.owner(name);
        return owner === undefined ? 0 : (scene.value(owner, name, (text) => parseLength(text, measured, axis), "a length") ?? 0);
    };
    const tile = {
        x: around.x + at("x", "x") * around.width, y: around.y + at("y", "y") * around.height,
        width: at("width", "x") * around.width, height: at("height", "y") * around.height,
    };
    return tile.width > 0 && tile.height > 0 ? tile : null;
}
function patternOf(scene, element, place, { box, opacity, draw }) {
    const chain = new Chain(scene, element, ["pattern"]);
    const first = tileOf(scene, chain, place, box);
    const holder = chain.holder((child) => isElement(child));
    if (first === null || holder === undefined)
        return null;
    const tile = { ...first, x: 0, y: 0 };
    const own = chain.transform(scene, "patternTransform");
    const styled = scene.styledThere(holder, place.context);
    const drawn = scene.inside(element.span, () => draw(scene, holder, { ...place, styled, around: null }), []);
    const inner = contentMatrix(chain, tile, box);
    const operations = inner === null ? drawn : scene.group(drawn, { matrix: inner }, element);
    if (operations.length === 0)
        return null;
    return { kind: "pattern", tile, matrix: multiply(own, translation(first.x, first.y)), opacity, operations };
}
function contentMatrix(chain, tile, box) {
    const view = parseViewBox(chain.written("viewBox")?.value ?? "");
    if (view !== null && view.width > 0 && view.height > 0)
        return fitted(view, tile, parseFit(chain.written("preserveAspectRatio")?.value ?? "") ?? wholeInMiddle);
    const inBox = chain.written("patternContentUnits")?.value === "objectBoundingBox";
    return inBox && box !== null ? [box.width, 0, 0, box.height, 0, 0] : null;
}
/** What is taken where an address names nothing: what stands after it, else nothing, which is told. */
function otherwise(scene, value, element) {
    const colour = value.otherwise === "none" ? "none" : parseColour(value.otherwise);
    if (colour !== null)
        return colour;
    scene.fault("images/svg-value", element.span, `no gradient or pattern has the id \`${value.url}\``, "mend the address, or give a colour");
    return "none";
}
/** What fills or strokes something, with its opacity; `null` for nothing. */
export function paintOf(scene, [value, opacity], place, painted) {
    if (value === "none")
        return null;
    if (value === "context-fill")
        return place.around?.fill ?? null;
    if (value === "context-stroke")
        return place.around?.stroke ?? null;
    if (value === "currentColor")
        return inkOf(place.styled.style.color, opacity);
    if (!("url" in value))
        return inkOf(value, opacity);
    const { box, element, draw } = painted;
    const target = scene.find(value.url, [...gradientNames, "pattern"]);
    if (target === null)
        return paintOf(scene, [otherwise(scene, value, element), opacity], place, painted);
    return target.name === "pattern" ? patternOf(scene, target, place, { box, opacity, draw }) : gradientOf(scene, target, place, { box, opacity });
}
function inkOf(ink, opacity) {
    const alpha = ink.alpha * opacity;
    return alpha === 0 ? null : { ...ink, alpha };
}
/** How something is stroked, or `null` where it is not. */
export function strokeOf(scene, place, painted) {
    const { style } = place.styled;
    const paint = style["stroke-width"] === 0 ? null : paintOf(scene, [style.stroke, style["stroke-opacity"]], place, painted);
    if (paint === null)
        return null;
    const scale = style["vector-effect"] === "non-scaling-stroke" && place.scale > 0 ? 1 / place.scale : 1;
    return {
        paint, width: style["stroke-width"] * scale, dashes: style["stroke-dasharray"].map((dash) => dash * scale), dashOffset: style["stroke-dashoffset"] * scale,
        cap: style["stroke-linecap"], join: style["stroke-linejoin"], miterLimit: Math.max(1, style["stroke-miterlimit"]),
    };
}
