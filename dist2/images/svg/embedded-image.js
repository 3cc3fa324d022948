import { addDiagnostics } from "../../diagnostics/index.js";
import { announcedPixels } from "../announced-pixels.js";
import { rectangle } from "./shapes.js";
import { safelyDecoded } from "./values.js";
import { fitted, parseFit, wholeInMiddle } from "./viewport.js";
/** The bytes of a `data:` address, or `null` for what is none. */
function bytesOf(address) {
    const [, parameters = "", payload] = /^data:([^,]*),([^]*)$/.exec(address) ?? [];
    if (payload === undefined)
        return null;
    if (/;\s*base64\s*$/i.test(parameters))
        return Buffer.from(safelyDecoded(payload), "base64");
    return Buffer.from(safelyDecoded(payload));
}
/** Pictures that were read, however often they are drawn. */
const read = new WeakMap();
function pictureOf(scene, element) {
    const known = read.get(element);
    if (known !== undefined)
        return known;
    const href = element.attributes.get("href");
    const bytes = href === undefined ? null : bytesOf(href.value);
    if (href !== undefined && bytes === null)
        scene.fault("images/svg-refused", href.span, "`href` leads out of the drawing", "embed the picture into the drawing when you export it");
    // The header says how many there are, before any is unpacked.
    const { width, height } = (bytes && announcedPixels(bytes)) ?? { width: 0, height: 0 };
    if (!scene.spend({ pixels: width * height }, element.span))
        return null;
    const { value, diagnostics } = href === undefined || bytes === null ? { value: null, diagnostics: [] } : scene.picture(bytes, href.span);
    addDiagnostics(scene.diagnostics, diagnostics);
    read.set(element, value);
    return value;
}
/** A picture in a drawing. */
export function imageOperations(scene, element, place) {
    const picture = pictureOf(scene, element);
    if (picture === null)
        return [];
    const own = picture.kind === "vector" ? picture.view : { x: 0, y: 0, ...picture.pixels };
    const [wide, high] = [scene.length(element, "width", place, ["x", NaN]), scene.length(element, "height", place, ["y", NaN])];
    // What is not said follows from the proportions of the picture.
    const width = Number.isNaN(wide) ? (Number.isNaN(high) ? own.width : (high * own.width) / own.height) : wide;
    const room = { x: scene.length(element, "x", place, ["x", 0]), y: scene.length(element, "y", place, ["y", 0]), width, height: Number.isNaN(high) ? (width * own.height) / own.width : high };
    if (room.width <= 0 || room.height <= 0)
        return [];
    const fit = scene.value(element, "preserveAspectRatio", parseFit, "`none` or `xMidYMid`") ?? wholeInMiddle;
    const matrix = fitted(own, room, fit);
    const clips = fit.slices ? [{ path: rectangle(room, 0, 0), rule: "nonzero" }] : [];
    if (picture.kind === "vector")
        return scene.group(scene.group(picture.operations, { matrix, clips: [{ path: rectangle(own, 0, 0), rule: "nonzero" }] }, element), { clips }, element);
    const unit = [own.width * matrix[0], 0, 0, own.height * matrix[3], matrix[4], matrix[5]];
    const pixels = scene.take({ kind: "pixels", raster: picture, matrix: unit }, element);
    return clips.length === 0 ? pixels : scene.group(pixels, { clips }, element);
}
