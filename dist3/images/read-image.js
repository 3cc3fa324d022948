import { diagnostic } from "../diagnostics/index.js";
import { foreignFault } from "./foreign-formats.js";
import { isGif, readGif } from "./gif.js";
import { isJpeg, readJpeg } from "./jpeg.js";
import { isAvif, isWebp } from "./packed-headers.js";
import { readPacked } from "./packed-pictures.js";
import { isPng } from "./png-chunks.js";
import { readPng } from "./png.js";
import { readSvg } from "./svg/read-svg.js";
import { sourceText } from "./svg/source-text.js";
/** How deep drawings may lie in drawings. */
const deepest = 3;
function drawingFrom(path, bytes, span, depth) {
    const read = sourceText(bytes);
    const fail = (message, hint) => ({ value: null, diagnostics: [diagnostic("images/svg-syntax", span, message, hint)] });
    if ("encoding" in read)
        return fail(`the drawing is in the encoding \`${read.encoding}\`, which is not known`, "save it in UTF-8");
    if (depth > deepest)
        return fail(`more than ${deepest} drawings inside each other`, "draw it out");
    return readSvg({ path, text: read.text }, (inner, place) => pictureIn(inner, place, depth));
}
/** A picture that a drawing holds; its kind shows in its bytes. */
function pictureIn(bytes, span, depth) {
    if (isPng(bytes))
        return readPng(bytes, span);
    if (isJpeg(bytes))
        return readJpeg(bytes, span);
    if (isGif(bytes))
        return readGif(bytes, span);
    if (/^[^]{0,200}<(?:svg|\?xml|!DOCTYPE svg)/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 300))))
        return drawingFrom(span.source.path, bytes, span, depth + 1);
    return { value: null, diagnostics: [diagnostic("images/unknown-format", span, "the picture in the drawing is neither PNG nor JPEG nor GIF", "export the drawing with its pictures as PNG or JPEG")] };
}
/** A drawing from its text; `path` is the file that people should see it in. */
export function readDrawing(source) {
    return readSvg(source, (inner, place) => pictureIn(inner, place, 0));
}
/** Whether a file begins as compressed ones do, whatever its name says. */
function isPacked(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
const noDecoders = { webp: null, avif: null };
/**
 * An image from the bytes of its file; `path` is the file as people should see it. What the bytes are decides. `decoders` unpack
 * what this package cannot.
 */
export function readImage(path, bytes, decoders = noDecoders) {
    const span = { source: { path, text: "" }, start: 0, end: 0 };
    if (isPng(bytes))
        return readPng(bytes, span);
    if (isJpeg(bytes))
        return readJpeg(bytes, span);
    if (isGif(bytes))
        return readGif(bytes, span);
    if (isWebp(bytes))
        return readPacked(bytes, "webp", decoders, span);
    if (isAvif(bytes))
        return readPacked(bytes, "avif", decoders, span);
    if (/\.svg$/i.test(path) && !isPacked(bytes))
        return drawingFrom(path, bytes, span, 0);
    return { value: null, diagnostics: [foreignFault(bytes, span)] };
}
