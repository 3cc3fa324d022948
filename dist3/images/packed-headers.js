import { readExif } from "./exif.js";
const text = (bytes, at, length) => String.fromCharCode(...bytes.subarray(at, at + length));
function viewOf({ buffer, byteOffset, byteLength }) {
    return new DataView(buffer, byteOffset, byteLength);
}
/** Whether the bytes begin as every WebP file does. */
export function isWebp(bytes) {
    return text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WEBP";
}
/** Whether the bytes begin as an AVIF picture does, by the first of its brands or another. */
export function isAvif(bytes) {
    if (text(bytes, 4, 4) !== "ftyp")
        return false;
    const length = Math.min(viewOf(bytes).getUint32(0), 256, bytes.length);
    return /^(?:.{4})*?(?:avif|avis)/s.test(text(bytes, 8, 4) + text(bytes, 16, Math.max(0, length - 16)));
}
/** The parts of a WebP file from `at` on (RFC 9649 §2.3). */
function* chunksOf(bytes, from) {
    const view = viewOf(bytes);
    for (let at = from; at + 8 <= bytes.length;) {
        const length = view.getUint32(at + 4, true);
        const end = at + 8 + length + (length % 2);
        yield { type: text(bytes, at, 4), body: bytes.subarray(at + 8, at + 8 + length), whole: bytes.subarray(at, end) };
        at = end;
    }
}
const triple = (body, at) => (body[at] ?? 0) + (body[at + 1] ?? 0) * 256 + (body[at + 2] ?? 0) * 65_536;
/** The size of a picture by its chunk `VP8 `, `VP8L` or `VP8X` (RFC 9649 §2.4–2.7), or `null`. */
function webpSize({ type, body }) {
    if (body.length < 10)
        return null;
    const view = viewOf(body);
    if (type === "VP8X")
        return [triple(body, 4) + 1, triple(body, 7) + 1];
    if (type === "VP8 ")
        return [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff];
    if (type !== "VP8L")
        return null;
    const bits = view.getUint32(1, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
/** A WebP file of some parts. */
function webpOf(parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 4);
    const file = new Uint8Array(length + 8);
    file.set(new TextEncoder().encode("RIFF    WEBP"));
    viewOf(file).setUint32(4, length, true);
    let at = 12;
    for (const part of parts) {
        file.set(part, at);
        at += part.length;
    }
    return file;
}
const opacityFlag = 0x10;
/** The first picture by the body of its chunk `ANMF` (RFC 9649 §2.7.1.1): a file of its opacity and its colours. */
function firstPicture(body) {
    const parts = [...chunksOf(body, 16)].filter(({ type }) => /^(?:ALPH|VP8 |VP8L)$/.test(type));
    const extended = new Uint8Array(18);
    extended.set(new TextEncoder().encode("VP8X\x0a"));
    extended[8] = parts.some(({ type }) => type !== "VP8 ") ? opacityFlag : 0;
    extended.set(body.subarray(6, 12), 12);
    return {
        left: triple(body, 0) * 2, top: triple(body, 3) * 2, width: triple(body, 6) + 1, height: triple(body, 9) + 1,
        file: webpOf([extended, ...parts.map(({ whole }) => whole)]),
    };
}
/** What a WebP file says of itself; `null` where it says no size. */
export function webpHeader(bytes) {
    let size = null;
    let header = { turn: 1, profile: null, isAnimation: false, first: null };
    for (const chunk of chunksOf(bytes, 12)) {
        const { type, body } = chunk;
        size ??= webpSize(chunk);
        if (type === "ICCP")
            header = { ...header, profile: body };
        if (type === "EXIF")
            header = { ...header, turn: readExif(viewOf(text(body, 0, 6) === "Exif\0\0" ? body.subarray(6) : body)).turn };
        if (type === "ANIM")
            header = { ...header, isAnimation: true };
        if (type === "ANMF" && header.first === null && body.length > 16)
            header = { ...header, first: firstPicture(body) };
    }
    return size === null ? null : { width: size[0], height: size[1], ...header };
}
/** How far into an AVIF file its properties are looked for. */
const propertiesWithin = 65_536;
/** The boxes of a kind near the start of an AVIF file (ISO/IEC 23008-12), without their headers. */
function avifBoxes(bytes, type) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, propertiesWithin));
    const found = [];
    for (let at = head.indexOf(type, 8, "latin1"); at >= 4; at = head.indexOf(type, at + 4, "latin1")) {
        const length = head.readUInt32BE(at - 4);
        if (length >= 8 && at - 4 + length <= bytes.length)
            found.push(bytes.subarray(at + 4, at - 4 + length));
    }
    return found;
}
/** The turns of a picture by quarters against the clock, for each of its mirrors: none, top for bottom, left for right. */
const turns = {
    none: [1, 8, 3, 6],
    flipped: [4, 5, 2, 7],
    mirrored: [2, 7, 4, 5],
};
/** How the picture is to be turned: first by `irot`, then by `imir` (ISO/IEC 23000-22 §7.3.6.7). */
function avifTurn(bytes) {
    const quarters = (avifBoxes(bytes, "irot")[0]?.[0] ?? 0) & 3;
    const mirror = avifBoxes(bytes, "imir")[0]?.[0];
    return turns[mirror === undefined ? "none" : (mirror & 1) === 0 ? "flipped" : "mirrored"][quarters] ?? 1;
}
/** The size of the picture: the largest that a property says, as pieces and previews have smaller ones; else that of a track. */
function avifSize(bytes) {
    const sizes = avifBoxes(bytes, "ispe").flatMap((box) => (box.length < 12 ? [] : [[viewOf(box).getUint32(4), viewOf(box).getUint32(8)]]));
    const track = avifBoxes(bytes, "av01").find((box) => box.length > 28);
    if (sizes.length === 0)
        return track === undefined ? null : [viewOf(track).getUint16(24), viewOf(track).getUint16(26)];
    return sizes.reduce((largest, size) => (size[0] * size[1] > largest[0] * largest[1] ? size : largest));
}
/** What an AVIF file says of itself; `null` where it says no size. */
export function avifHeader(bytes) {
    const size = avifSize(bytes);
    if (size === null)
        return null;
    const colours = avifBoxes(bytes, "colr").find((box) => /^(?:prof|rICC)$/.test(text(box, 0, 4)));
    const profile = colours === undefined ? null : colours.subarray(4);
    return { width: size[0], height: size[1], turn: avifTurn(bytes), profile, isAnimation: text(bytes, 8, 4) === "avis", first: null };
}
