import { diagnostic } from "../diagnostics/index.js";
import { profileUse } from "./colour-profile.js";
import { uprightSize } from "./exif.js";
import { repackingFault, sizeFault } from "./limits.js";
import { avifHeader, webpHeader } from "./packed-headers.js";
import { packedAnew } from "./pack-samples.js";
/** What a pixel of each takes, beside one that stays packed, and as much again for so many bits of it in the file. */
const efforts = { webp: { least: 2, ofBit: 0.5 }, avif: { least: 4, ofBit: 3 } };
/** Most that one picture may count: noise takes the decoders longest. */
export const mostEffort = 160_000_000;
/** How many times the pixels of a picture count, by what its header says and how closely it is packed. */
export function packedEffort(bytes, kind, { width, height }) {
    const { least, ofBit } = efforts[kind];
    return least + Math.ceil((ofBit * bytes.length * 8) / (width * height));
}
/** Why a picture is not unpacked that would take too long, or `null`. */
function effortFault(bytes, effort, { width, height }, span) {
    if (width * height * effort <= mostEffort)
        return null;
    const message = `the image has ${width} × ${height} pixels in ${Math.ceil(bytes.length / 1e6)} MB, which takes too long to unpack`;
    return diagnostic("images/too-large", span, message, "scale it down, or save it as JPEG");
}
function pixelsOf({ data, width, height }) {
    const count = width * height;
    const colours = new Uint8Array(count * 3);
    const opacity = new Uint8Array(count);
    let isOpaque = true;
    for (let pixel = 0, read = 0, write = 0; pixel < count; pixel++) {
        for (let channel = 0; channel < 3; channel++)
            colours[write++] = data[read++] ?? 0;
        const value = data[read++] ?? 255;
        opacity[pixel] = value;
        if (value !== 255)
            isOpaque = false;
    }
    return { colours, opacity: isOpaque ? null : opacity };
}
/** What the decoder makes of the bytes, or `null` where it gives up. */
function decoded(bytes, decode, { width, height }) {
    try {
        const pixels = decode(bytes);
        return pixels.width === width && pixels.height === height && pixels.data.length === width * height * 4 ? pixels : null;
    }
    catch {
        // The decoders throw for every damage there is.
        return null;
    }
}
/** The first picture of an animation on the canvas of it, which shows nothing elsewhere. */
function onCanvas(pixels, { left, top }, { width, height }) {
    const data = new Uint8Array(width * height * 4);
    for (let row = 0; row < pixels.height; row++)
        data.set(pixels.data.subarray(row * pixels.width * 4, (row + 1) * pixels.width * 4), ((top + row) * width + left) * 4);
    return { width, height, data };
}
/** The picture of a file, or the first of several; `null` where its bytes make no sense. */
function pictureOf(bytes, decode, header) {
    const { first, width, height } = header;
    if (first === null)
        return decoded(bytes, decode, header);
    if (first.left + first.width > width || first.top + first.height > height)
        return null;
    const pixels = decoded(first.file, decode, first);
    return pixels === null ? null : onCanvas(pixels, first, header);
}
/** A WebP or AVIF file, ready to be embedded. Its header is judged before anything is unpacked. */
export function readPacked(bytes, kind, decoders, span) {
    const fail = (fault) => ({ value: null, diagnostics: [fault] });
    const name = kind === "webp" ? "WebP" : "AVIF";
    const damaged = diagnostic("images/damaged", span, `the ${name} file cannot be unpacked`, "export it again, or copy it again from where it came");
    const header = kind === "webp" ? webpHeader(bytes) : avifHeader(bytes);
    if (header === null)
        return fail(damaged);
    const { turn, isAnimation } = header;
    const effort = packedEffort(bytes, kind, header);
    const fault = sizeFault(header.width, header.height, span) ?? repackingFault(header.width, header.height, span) ?? effortFault(bytes, effort, header, span);
    if (fault !== null)
        return fail(fault);
    const decode = decoders[kind];
    if (decode === null && !span.source.path.toLowerCase().endsWith(`.${kind}`))
        return fail(diagnostic("images/unknown-format", span, `the file is a ${name} picture, which its name does not say`, `let its name end in \`.${kind}\``));
    if (decode === null) {
        const hint = `\`npm install @jsquash/${kind}\`, or open it in an image editor and save it as PNG, or as JPEG where it is a photograph`;
        return fail(diagnostic("images/missing-package", span, `${name} pictures are unpacked by \`@jsquash/${kind}\`, which is not installed`, hint));
    }
    const pixels = pictureOf(bytes, decode, header);
    if (pixels === null)
        return fail(damaged);
    const { colours, opacity } = pixelsOf(pixels);
    const { width, height } = pixels;
    const isHard = bytes.length > colours.length / 32;
    const use = header.profile === null ? "srgb" : profileUse(header.profile, 3);
    const note = diagnostic("images/profile", span, "the colour profile of the image does not fit it and is not used", "look at its colours; save it in sRGB");
    const still = diagnostic("images/animation", span, "the image is an animation; its first picture is printed", "save the one picture of it that shall be printed");
    return {
        value: {
            kind: "raster", size: uprightSize({ width: width * 0.75, height: height * 0.75 }, turn), pixels: { width, height }, turn, inverted: false, mixing: "usual",
            profile: typeof use === "string" ? null : use.profile, encoding: { kind: "deflate", filtered: false }, colours: "rgb", bits: 8,
            bytes: packedAnew(colours, isHard), opacity: opacity === null ? null : packedAnew(opacity, isHard), effort,
        },
        diagnostics: [...(use === "unusable" ? [note] : []), ...(isAnimation ? [still] : [])],
    };
}
