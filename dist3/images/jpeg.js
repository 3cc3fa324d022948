import { diagnostic } from "../diagnostics/index.js";
import { profileUse } from "./colour-profile.js";
import { readExif, uprightSize } from "./exif.js";
import { sizeFault } from "./limits.js";
import { scanFault } from "./jpeg-scans.js";
import { pressProfile } from "./press-profile.js";
/** Whether the bytes begin as every JPEG file does. */
export function isJpeg(bytes) {
    return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}
/** Most segments before the first scan; cameras write some twenty. */
const mostSegments = 1000;
const startOfScan = 0xda;
/** Markers of frames: baseline, extended, progressive; the others code losslessly, in layers or by arithmetic. */
const plainFrames = new Set([0xc0, 0xc1, 0xc2]);
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** The segments before the first scan, or `null` where the file ends before it. */
function segmentsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const segments = [];
    let offset = 2;
    while (offset + 4 <= bytes.length) {
        if (bytes[offset] !== 0xff)
            return null;
        const marker = bytes[offset + 1] ?? 0;
        if (marker === 0xff) {
            offset += 1;
            continue;
        }
        const length = view.getUint16(offset + 2);
        if (segments.length >= mostSegments || length < 2 || offset + 2 + length > bytes.length)
            return null;
        segments.push({ marker, view: new DataView(bytes.buffer, bytes.byteOffset + offset + 4, length - 2) });
        if (marker === startOfScan)
            return segments;
        offset += 2 + length;
    }
    return null;
}
function ascii(view, length) {
    const count = Math.min(length, view.byteLength);
    return Array.from({ length: count }, (_, index) => String.fromCharCode(view.getUint8(index))).join("");
}
function bytesFrom({ buffer, byteOffset, byteLength }, start) {
    return new Uint8Array(buffer, byteOffset + start, byteLength - start);
}
/** Points of one pixel, as the JFIF header has it. */
function pixelSize(segments) {
    const jfif = segments.find(({ marker, view }) => marker === 0xe0 && view.byteLength >= 12 && ascii(view, 4) === "JFIF");
    if (jfif === undefined)
        return [0.75, 0.75];
    const point = { 1: 72, 2: 72 / 2.54 }[jfif.view.getUint8(7)];
    const [x, y] = [jfif.view.getUint16(8), jfif.view.getUint16(10)];
    return point === undefined || x < 10 || y < 10 ? [0.75, 0.75] : [point / x, point / y];
}
function turnOf(segments) {
    const exif = segments.find(({ marker, view }) => marker === 0xe1 && view.byteLength > 6 && ascii(view, 4) === "Exif")?.view;
    return exif === undefined ? 1 : readExif(new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6)).turn;
}
/** The profile of the colours, which lies in pieces (ICC.1:2010 annex B.4); `null` where there is none or a piece lacks. */
function profileOf(segments) {
    const pieces = segments.filter(({ marker, view }) => marker === 0xe2 && view.byteLength > 14 && ascii(view, 11) === "ICC_PROFILE");
    const [first] = pieces;
    if (first === undefined || first.view.getUint8(13) !== pieces.length)
        return null;
    const ordered = pieces.toSorted((one, other) => one.view.getUint8(12) - other.view.getUint8(12));
    return Buffer.concat(ordered.map(({ view }) => bytesFrom(view, 14)));
}
/** How the channels are mixed, by Adobe's segment: 0 for not at all; `null` where there is no such segment. */
function adobeTransform(segments) {
    const adobe = segments.find(({ marker, view }) => marker === 0xee && view.byteLength >= 12 && ascii(view, 5) === "Adobe");
    return adobe?.view.getUint8(11) ?? null;
}
function frameFault({ marker, view }, span) {
    const unsupported = (what, hint) => diagnostic("images/unsupported", span, what, hint);
    const components = view.getUint8(5);
    if (!plainFrames.has(marker))
        return unsupported("the image is coded in a rare way", "save it as a common JPEG or PNG file");
    if (view.getUint8(0) !== 8)
        return unsupported(`the image has ${view.getUint8(0)} bits a channel`, "save it with 8 bits a channel");
    if (components !== 1 && components !== 3 && components !== 4)
        return unsupported(`the image has ${components} channels`, "save it in RGB");
    return null;
}
/** True where a file of three channels without any other word on it names them red, green and blue. */
function namesRgb({ view }) {
    return view.getUint8(5) === 3 && view.byteLength >= 15 && [6, 9, 12].map((at) => String.fromCharCode(view.getUint8(at))).join("") === "RGB";
}
function colouring(segments, frame, span) {
    const channels = frame.view.getUint8(5);
    const colours = channels === 1 ? "grey" : channels === 4 ? "cmyk" : "rgb";
    const adobe = adobeTransform(segments);
    const found = profileOf(segments);
    const use = found === null ? "srgb" : profileUse(found, channels);
    const note = diagnostic("images/profile", span, "the colour profile of the image does not fit it and is not used", "look at its colours; save it in sRGB");
    const own = use === "srgb" || use === "unusable" ? null : use.profile;
    return {
        colours,
        profile: own ?? (colours === "cmyk" ? pressProfile() : null),
        // Adobe's programs write inks upside down, and everybody follows.
        inverted: colours === "cmyk" && adobe !== null,
        mixing: adobe === null && namesRgb(frame) ? "none" : "usual",
        diagnostics: use === "unusable" ? [note] : [],
    };
}
/** The segment that says what the pixels are; `null` where the file ends before. */
function frameOf(segments) {
    const frame = segments?.find(({ marker }) => isFrame(marker));
    return frame === undefined || frame.view.byteLength < 6 ? null : frame;
}
function pixelsOf({ view }) {
    return { width: view.getUint16(3), height: view.getUint16(1) };
}
/** The pixels of a JPEG file by its frame; `null` where it has none. */
export function jpegSize(bytes) {
    const frame = frameOf(segmentsOf(bytes));
    return frame && pixelsOf(frame);
}
/** A JPEG file, to be embedded as it stands. */
export function readJpeg(bytes, span) {
    const fail = (fault) => ({ value: null, diagnostics: [fault] });
    const damaged = (what) => diagnostic("images/damaged", span, what, "export it again, or copy it again from where it came");
    const early = damaged("the JPEG file ends too early");
    const segments = segmentsOf(bytes);
    const frame = frameOf(segments);
    if (segments === null || frame === null)
        return fail(early);
    const pixels = pixelsOf(frame);
    const { width, height } = pixels;
    const fault = sizeFault(width, height, span) ?? frameFault(frame, span);
    if (fault !== null)
        return fail(fault);
    const scans = scanFault(bytes);
    if (scans !== null)
        return fail(scans === "ends" ? early : damaged(scans === "damaged" ? "the pixels of the image cannot be unpacked" : "the image is coded in more scans than any program writes"));
    const [x, y] = pixelSize(segments);
    const turn = turnOf(segments);
    const { diagnostics, ...colours } = colouring(segments, frame, span);
    const value = {
        kind: "raster", size: uprightSize({ width: width * x, height: height * y }, turn), pixels,
        encoding: { kind: "jpeg" }, turn, ...colours, bits: 8, bytes, opacity: null,
    };
    return { value, diagnostics };
}
