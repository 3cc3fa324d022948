import { isGif } from "./gif.js";
import { imageLimits } from "./limits.js";
import { isJpeg, jpegSize } from "./jpeg.js";
import { avifHeader, isAvif, isWebp, webpHeader } from "./packed-headers.js";
import { mostEffort, packedEffort } from "./packed-pictures.js";
import { isPng } from "./png-chunks.js";
import { pngHeader } from "./png-header.js";
/** Bytes of the chunks that hold a PNG file's pixels; their check sums are not looked at. */
function packedLength(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12)
        if (view.getUint32(at + 4) === 0x49444154)
            sum += view.getUint32(at);
    return sum;
}
function pngEffort({ width, height, bits, channels, colourType, interlaced }, bytes) {
    if (!interlaced && bits !== 16 && colourType !== 4 && colourType !== 6)
        return 1;
    const isHard = packedLength(bytes) > (Math.ceil((width * channels * bits) / 8) * height) / 7;
    return isHard ? Math.max(2, Math.ceil((channels * bits) / 8)) : 2;
}
/** The pixels that a picture will unpack to; `null` for a drawing, and for what its reader refuses without unpacking it. */
export function announcedPixels(bytes) {
    const said = saidOf(bytes);
    if (said === null)
        return null;
    const pixels = said.width * said.height;
    return pixels === 0 || pixels * said.effort > mostEffort || pixels > imageLimits.pixels ? null : said;
}
function saidOf(bytes) {
    if (isPng(bytes)) {
        const header = pngHeader(bytes);
        return header && { width: header.width, height: header.height, effort: pngEffort(header, bytes) };
    }
    if (isJpeg(bytes)) {
        const size = jpegSize(bytes);
        return size && { ...size, effort: 1 };
    }
    if (isGif(bytes))
        return bytes.length < 10 ? null : { width: (bytes[6] ?? 0) + (bytes[7] ?? 0) * 256, height: (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256, effort: 2 };
    const kind = isWebp(bytes) ? "webp" : isAvif(bytes) ? "avif" : null;
    const header = kind === null ? null : kind === "webp" ? webpHeader(bytes) : avifHeader(bytes);
    return header === null || kind === null ? null : { width: header.width, height: header.height, effort: packedEffort(bytes, kind, header) };
}
