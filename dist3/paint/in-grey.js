import { luminance } from "../style/index.js";
/** The grey of the luminance of a colour (WCAG 2.1), so that contrasts stay what they were. */
function greyOf(colour) {
    const light = luminance(colour);
    const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    const grey = Math.round(channel * 255) / 255;
    return { red: grey, green: grey, blue: grey, alpha: colour.alpha };
}
function isColour(value) {
    return "red" in value && "green" in value && "blue" in value && "alpha" in value;
}
/** What stands in operations without colours of its own: a face and a picture are known by their objects, and stand in the file once. */
const kept = new Set(["glyphs", "raster"]);
const drawn = new WeakMap();
/** Plain data with every colour in it in grey; bytes of pictures stay as they are. */
function inGreyDeep(value) {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value))
        return value;
    if (isColour(value))
        return greyOf(value);
    let grey = drawn.get(value);
    if (grey === undefined)
        drawn.set(value, (grey = Array.isArray(value) ? value.map(inGreyDeep) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : inGreyDeep(inner)]))));
    return grey;
}
function operationInGrey(operation) {
    if (operation.kind !== "image")
        return { ...operation, colour: greyOf(operation.colour) };
    const { drawable } = operation;
    return drawable.kind === "raster" ? operation : { ...operation, drawable: { ...drawable, operations: inGreyDeep(drawable.operations) } };
}
/** What a page shows, in greys as light as its colours. Photographs keep theirs: printers make greys of these. */
export function inGrey(display) {
    return { ...display, operations: display.operations.map(operationInGrey) };
}
