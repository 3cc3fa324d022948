import { diagnostic } from "../diagnostics/index.js";
/** What an image may measure. It is asked of the header, before anything is unpacked. */
export const imageLimits = {
    /** Pixels of one side. */
    side: 20_000,
    /** Pixels altogether. */
    pixels: 40_000_000,
    /** Pixels of one that is unpacked and packed anew: PNG with transparency, of 16 bits, interlaced, or in colours of its own; GIF, WebP, AVIF. */
    repacked: 20_000_000,
};
/** Why an image of so many pixels is not read, or `null`. */
export function sizeFault(width, height, span) {
    if (width === 0 || height === 0)
        return diagnostic("images/damaged", span, "the image has no pixels", "export it again");
    const size = `${width} × ${height} pixels`;
    if (width > imageLimits.side || height > imageLimits.side)
        return diagnostic("images/too-large", span, `the image has ${size}; a side may have 20,000`, "scale it down");
    if (width * height > imageLimits.pixels)
        return diagnostic("images/too-large", span, `the image has ${size}; 40 million are the limit`, "scale it down");
    return null;
}
/** Why an image whose samples have to be packed anew is not read, or `null`. */
export function repackingFault(width, height, span) {
    if (width * height <= imageLimits.repacked)
        return null;
    const message = `the image has ${width} × ${height} pixels; 20 million are the limit of GIF, WebP and AVIF, and of PNG with transparency, of 16 bits, interlaced, or with \`gAMA\``;
    return diagnostic("images/too-large", span, message, "scale it down, or save it as JPEG, or as PNG without transparency");
}
