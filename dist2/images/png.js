import { inflateSync } from "node:zlib";
import { diagnostic } from "../diagnostics/index.js";
import { profileUse } from "./colour-profile.js";
import { readExif, uprightSize } from "./exif.js";
import { repackingFault, sizeFault } from "./limits.js";
import { packedAnew } from "./pack-samples.js";
import { chunksOf } from "./png-chunks.js";
import { toSrgb } from "./png-colours.js";
import { pngHeader } from "./png-header.js";
import { rowsOf, samplesOf } from "./png-samples.js";
function damaged(span, what) {
    return diagnostic("images/damaged", span, what, "export it again, or copy it again from where it came");
}
function chunkOf(chunks, wanted) {
    return chunks.find(({ type }) => type === wanted)?.bytes;
}
function viewOf({ buffer, byteOffset, byteLength }) {
    return new DataView(buffer, byteOffset, byteLength);
}
/** Points of one pixel in each direction (PNG §11.3.5.3). */
function pixelSize(chunks) {
    const physical = chunkOf(chunks, "pHYs");
    if (physical?.length !== 9 || physical[8] !== 1)
        return [0.75, 0.75];
    const view = viewOf(physical);
    const [x, y] = [view.getUint32(0), view.getUint32(4)];
    const point = 72 / 0.0254;
    return x >= 500 && y >= 500 && x < 100_000 && y < 100_000 ? [point / x, point / y] : [0.75, 0.75];
}
/** No profile of an image is larger. */
const largestProfile = 4_000_000;
/** The colour profile in a file, unpacked; `null` where there is none that can be. */
function profileIn(chunks) {
    const chunk = chunkOf(chunks, "iCCP");
    const nameEnd = chunk?.indexOf(0) ?? -1;
    if (chunk === undefined || nameEnd === -1)
        return null;
    try {
        return inflateSync(chunk.subarray(nameEnd + 2), { maxOutputLength: largestProfile });
    }
    catch {
        return new Uint8Array();
    }
}
/** What a file says of its colours; a profile goes before all else (PNG §11.3.3.3). */
function colouringOf({ colourType }, chunks, span) {
    const found = profileIn(chunks);
    if (found === null)
        return { profile: null, convert: toSrgb(chunks), diagnostics: [] };
    const use = profileUse(found, colourType === 0 || colourType === 4 ? 1 : 3);
    const note = diagnostic("images/profile", span, "the colour profile of the image does not fit it and is not used", "look at its colours; save it in sRGB");
    if (use === "unusable")
        return { profile: null, convert: toSrgb(chunks), diagnostics: [note] };
    return { profile: use === "srgb" ? null : use.profile, convert: null, diagnostics: [] };
}
/** Samples in eight bits, as they are meant without any word on colours. */
function inEightBits(samples, most) {
    if (samples instanceof Uint8Array && most === 255)
        return samples;
    const made = new Uint8Array(samples.length);
    for (let at = 0; at < samples.length; at++)
        made[at] = Math.round(((samples[at] ?? 0) * 255) / most);
    return made;
}
/** Whether a pixel has the colour that stands for transparency. */
function isKeyed(samples, start, key) {
    for (let channel = 0; channel < key.length; channel++)
        if (samples[start + channel] !== key[channel])
            return false;
    return true;
}
/** The colours and the opacities of unpacked samples, as the file counts; the opacities are `null` where all is opaque. */
function parted(samples, { channels, colourType }, key) {
    const hasAlpha = colourType === 4 || colourType === 6;
    if (!hasAlpha && key === null)
        return { colours: samples, opacity: null };
    const count = hasAlpha ? channels - 1 : channels;
    const pixels = samples.length / channels;
    const isWide = samples instanceof Uint16Array;
    const colours = !hasAlpha ? samples : isWide ? new Uint16Array(pixels * count) : new Uint8Array(pixels * count);
    const opacity = new Uint8Array(pixels);
    let isOpaque = true;
    for (let pixel = 0, read = 0, write = 0; pixel < pixels; pixel++, read += channels) {
        if (hasAlpha)
            for (let channel = 0; channel < count; channel++)
                colours[write++] = samples[read + channel] ?? 0;
        const value = key !== null ? (isKeyed(samples, read, key) ? 0 : 255) : isWide ? Math.round((samples[read + count] ?? 0) / 257) : (samples[read + count] ?? 0);
        opacity[pixel] = value;
        if (value !== 255)
            isOpaque = false;
    }
    return { colours, opacity: isOpaque ? null : opacity };
}
/** The colour that stands for transparency, as the file counts. */
function keyOf({ colourType }, transparent) {
    const count = colourType === 0 ? 1 : colourType === 2 ? 3 : 0;
    if (transparent === undefined || count === 0 || transparent.length < count * 2)
        return null;
    const view = viewOf(transparent);
    return Array.from({ length: count }, (_, index) => view.getUint16(index * 2));
}
/** Whether the samples of an image are taken apart, and not embedded as they are packed. */
function isRepacked({ interlaced, bits, colourType }, chunks, convert) {
    if (interlaced || bits === 16 || colourType === 4 || colourType === 6 || chunkOf(chunks, "tRNS") !== undefined)
        return true;
    return colourType !== 3 && convert !== null;
}
/**
 * What a pixel takes beside one that stays packed: twice as much where samples are packed anew, and as many times as it has bytes
 * where they hardly shrink, as noise and photographs; colours that are brought into sRGB count as one more.
 */
function effortOf({ channels, bits }, isHard, convert) {
    return isHard ? Math.max(2, Math.ceil((channels * bits) / 8) + (convert === null ? 0 : 1)) : 2;
}
/** An image with a palette: its indices as they stand where nothing else has to be done with them. */
function palettePixels({ header, chunks, packed, isHard, rows, convert }, span) {
    const written = chunkOf(chunks, "PLTE");
    if (written === undefined || written.length === 0 || written.length % 3 !== 0 || written.length > 3 << header.bits)
        return damaged(span, "the image has no palette");
    const palette = convert?.(written, 255, 3) ?? Uint8Array.from(written);
    const entries = chunkOf(chunks, "tRNS");
    const hasOpacity = entries?.some((value) => value < 255) === true;
    const plain = { encoding: { kind: "deflate", filtered: true }, colours: { palette }, bits: header.bits, bytes: packed, opacity: null };
    if (!hasOpacity && !header.interlaced)
        return plain;
    const samples = samplesOf(header, rows);
    if (!(samples instanceof Uint8Array))
        return damaged(span, "the pixels of the image cannot be unpacked");
    const opacities = Uint8Array.from({ length: 256 }, (_, index) => entries?.[index] ?? 255);
    const opacity = hasOpacity ? packedAnew(samples.map((index) => opacities[index] ?? 255), isHard) : null;
    return header.interlaced ? { ...plain, encoding: { kind: "deflate", filtered: false }, bits: 8, bytes: packedAnew(samples, isHard), opacity } : { ...plain, opacity };
}
function plainPixels(unpacking, span) {
    const { header, chunks, packed, isHard, rows, convert } = unpacking;
    const { bits, colourType, interlaced } = header;
    const key = keyOf(header, chunkOf(chunks, "tRNS"));
    const colours = colourType === 0 || colourType === 4 ? "grey" : "rgb";
    const staysPacked = !interlaced && bits <= 8 && key === null && convert === null && (colourType === 0 || colourType === 2);
    if (staysPacked)
        return { encoding: { kind: "deflate", filtered: true }, colours, bits, bytes: packed, opacity: null };
    const isNarrowed = bits === 16 && key === null && convert === null;
    const samples = samplesOf(header, rows, isNarrowed);
    if (samples === null)
        return damaged(span, "the pixels of the image cannot be unpacked");
    const parts = parted(samples, header, key);
    const most = isNarrowed ? 255 : 2 ** bits - 1;
    const made = convert?.(parts.colours, most, colours === "grey" ? 1 : 3) ?? inEightBits(parts.colours, most);
    return { encoding: { kind: "deflate", filtered: false }, colours, bits: 8, bytes: packedAnew(made, isHard), opacity: parts.opacity && packedAnew(parts.opacity, isHard) };
}
function imageOf(header, chunks, span) {
    const { width, height, colourType } = header;
    const fail = (fault) => ({ value: null, diagnostics: [fault] });
    const packed = Buffer.concat(chunks.flatMap(({ type, bytes }) => (type === "IDAT" ? [bytes] : [])));
    const { profile, convert, diagnostics } = colouringOf(header, chunks, span);
    const repacked = isRepacked(header, chunks, convert);
    const fault = repacked ? repackingFault(width, height, span) : null;
    if (fault !== null)
        return fail(fault);
    const rows = rowsOf(header, packed);
    if (rows === null)
        return fail(damaged(span, "the pixels of the image cannot be unpacked"));
    // Files that took more than an eighth of what they hold will take as much again.
    const isHard = packed.length > rows.length / 8;
    const unpacking = { header, chunks, packed, rows, convert, isHard };
    const pixels = colourType === 3 ? palettePixels(unpacking, span) : plainPixels(unpacking, span);
    if ("severity" in pixels)
        return fail(pixels);
    const [x, y] = pixelSize(chunks);
    const notes = chunkOf(chunks, "eXIf");
    const { turn } = notes === undefined ? { turn: 1 } : readExif(viewOf(notes));
    const size = uprightSize({ width: width * x, height: height * y }, turn);
    return { value: { kind: "raster", size, pixels: { width, height }, turn, profile, inverted: false, mixing: "usual", effort: repacked ? effortOf(header, isHard, convert) : 1, ...pixels }, diagnostics };
}
/** A PNG file, ready to be embedded. The header is judged before anything is unpacked. */
export function readPng(bytes, span) {
    const header = pngHeader(bytes);
    const fail = (fault) => ({ value: null, diagnostics: [fault] });
    if (header === null)
        return fail(damaged(span, "the header of the PNG file makes no sense"));
    const fault = sizeFault(header.width, header.height, span);
    if (fault !== null)
        return fail(fault);
    const chunks = chunksOf(bytes);
    if (chunks === null)
        return fail(damaged(span, "the PNG file ends too early"));
    const torn = chunks.find(({ isSound }) => !isSound);
    if (torn !== undefined)
        return fail(damaged(span, `the checksum of the part \`${torn.type.replace(/[^A-Za-z]/g, "?")}\` of the PNG file is wrong`));
    if (chunks.some(({ type }) => type === "acTL"))
        return fail(diagnostic("images/unsupported", span, "the image is an animation", "save the one picture of it that shall be printed"));
    return imageOf(header, chunks, span);
}
