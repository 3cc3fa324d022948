import { closestName, diagnostic } from "../../diagnostics/index.js";
import { drawnPart, letteringOf, setText } from "../../images/index.js";
import { boundedWidth, definiteWidth, edgesOf, greatestHeight, marginsOf, usedBox } from "../box-model.js";
/** The image that a box shows, or `null` where the course has none of that path or nothing can be made of its file. */
function drawableOf(box, src, { images, findings }) {
    const image = images.get(src);
    if (image !== undefined) {
        for (const found of image.diagnostics)
            findings.add(found);
        const isCut = box.style.imageCanvas === "drawn" && box.style.objectViewBox === null;
        return isCut && image.value?.kind === "vector" ? drawnPart(image.value) : image.value;
    }
    const near = closestName(src, images.keys());
    const hint = near === null ? "write a path that counts from the course folder" : `use \`${near}\``;
    const span = box.element.attributes.get("src")?.span ?? box.element.span;
    findings.add(diagnostic("layout/unknown-image", span, `the course has no image \`${src}\``, hint));
    return null;
}
/** A CSS pixel. */
const pixel = 0.75;
/** The length that an attribute of an image gives in pixels; `null` for none. */
function attributeLength({ element }, name) {
    const value = Number(element.attributes.get(name)?.value ?? Number.NaN);
    return Number.isFinite(value) && value > 0 ? value * pixel : null;
}
function scaled({ width, height }, factor) {
    return { width: width * factor, height: height * factor };
}
/** What a drawing is enlarged by so that its letters have the size that the style asks for. */
function letterScale(drawable, { imageLettering }) {
    const own = drawable.kind === "vector" && imageLettering !== null ? letteringOf(drawable) : null;
    return own === null || imageLettering === null ? 1 : imageLettering / own;
}
/** The size of the part of an image that is shown, by its file, or by its attributes; one of them alone keeps its proportions. */
function sizeOf(box, drawable) {
    const size = scaled(shownSize(drawable, box.style.objectViewBox), letterScale(drawable, box.style));
    const [width, height] = [attributeLength(box, "width"), attributeLength(box, "height")];
    if (width === null && height === null)
        return size;
    return { width: width ?? (height ?? 0) * (size.width / size.height), height: height ?? (width ?? 0) * (size.height / size.width) };
}
/** What an image measures where no style says otherwise. */
export function naturalSize(box, src, context) {
    const drawable = drawableOf(box, src, context);
    return drawable === null ? { width: 0, height: 0 } : sizeOf(box, drawable);
}
/** Width of the border box of an image whose style gives none: its own, at most what there is; `null` for other boxes. */
export function imageWidth(box, area, context) {
    if (box.content.kind !== "image" || definiteWidth(box.style, area.width) !== null)
        return null;
    const edges = edgesOf(box.style, area.width);
    const margin = marginsOf(box.style, area.width);
    const room = Math.max(0, area.width - margin.left - margin.right);
    const { width, height } = naturalSize(box, box.content.src, context);
    const highest = typeof box.style.height === "number" ? box.style.height : greatestHeight(box.style, edges);
    const fitting = height > 0 ? Math.min(width, highest * (width / height)) : width;
    return Math.min(room, boundedWidth(fitting + edges.left + edges.right, box.style, area.width));
}
/**
 * The box of a picture whose style gives a height alone that its room is too narrow for: as high as the picture can be there, so
 * that no blank stands around it. Every other box as it is.
 */
export function boundByRoom(box, area, context) {
    const { content, style } = box;
    if (content.kind !== "image" || typeof style.height !== "number" || style.width !== "auto" || style.objectFit !== "contain")
        return box;
    const { width, height } = naturalSize(box, content.src, context);
    const edges = edgesOf(style, area.width);
    const room = (imageWidth(box, area, context) ?? 0) - edges.left - edges.right;
    const most = width > 0 ? room * (height / width) : style.height;
    return edges.top + edges.bottom > 0 || most >= style.height ? box : { ...box, style: { ...style, height: most } };
}
/** The size of what the style leaves of a picture. */
function shownSize({ size }, crop) {
    if (crop === null)
        return size;
    return { width: size.width * (1 - crop.left - crop.right), height: size.height * (1 - crop.top - crop.bottom) };
}
/** The largest size of a picture within one, by its own proportions. */
function fitted(size, own) {
    const scale = Math.min(size.width / own.width, size.height / own.height);
    return { width: own.width * scale, height: own.height * scale };
}
/** All of `room`, and what of the picture reaches beyond it, beside what the style cuts off. */
function covering(room, own, cut) {
    const scale = Math.max(room.width / own.width, room.height / own.height);
    const [over, under] = [1 - room.width / (own.width * scale), 1 - room.height / (own.height * scale)];
    const [wide, high] = [(over / 2) * (1 - cut.left - cut.right), (under / 2) * (1 - cut.top - cut.bottom)];
    const crop = { top: cut.top + high, right: cut.right + wide, bottom: cut.bottom + high, left: cut.left + wide };
    return { rect: room, crop: Object.values(crop).some((share) => share > 0) ? crop : null };
}
/** The largest place in `room` that keeps the proportions, in its middle. Pixels are not blown up; lines may be. */
function placeIn(room, own, isRaster, { objectFit, objectViewBox }) {
    if (objectFit === "cover")
        return covering(room, own, objectViewBox ?? { top: 0, right: 0, bottom: 0, left: 0 });
    const fit = Math.min(room.width / own.width, room.height / own.height);
    const scale = isRaster || objectFit === "scale-down" ? Math.min(1, fit) : fit;
    const [width, height] = [own.width * scale, own.height * scale];
    return { rect: { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height }, crop: objectViewBox };
}
function withText(drawable, { style, lang }, { fonts, findings }) {
    if (drawable.kind === "raster")
        return drawable;
    const { image, diagnostics } = setText(drawable, { fonts, families: style.fontFamily, lang });
    for (const found of diagnostics)
        findings.add(found);
    return image;
}
/** Writes the image of a replaced box into its content area. */
export function writeImage(box, src, area, flow) {
    const drawable = drawableOf(box, src, flow.context);
    if (drawable === null)
        return;
    const { width } = area;
    const given = usedBox(box.style, area, width);
    const size = sizeOf(box, drawable);
    // What is not enlarged leaves no room over and under it.
    const highest = Math.min(greatestHeight(box.style, given.edges), drawable.kind === "raster" ? size.height : Infinity);
    const height = given.hasHeight ? given.height : Math.min(width * (size.height / size.width), highest);
    const own = fitted(size, shownSize(drawable, box.style.objectViewBox));
    const placed = placeIn({ x: area.x, y: 0, width, height }, own, drawable.kind === "raster", box.style);
    const fragment = { kind: "image", element: box.element, ...placed, drawable: withText(drawable, box, flow.context), baseline: null };
    flow.writer.add({ kind: "box", source: box, fragments: [fragment], height });
}
