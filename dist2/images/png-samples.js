import { inflateSync } from "node:zlib";
import { unfiltered } from "./png-rows.js";
const whole = [[0, 0, 1, 1]];
/** The seven passes of an interlaced image (PNG §8.2). */
const interlace = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]];
/** The passes of an image that have pixels at all. */
function passesOf({ width, height, bits, channels, interlaced }) {
    return (interlaced ? interlace : whole).flatMap((pass) => {
        const [left, top, across, down] = pass;
        const size = { width: Math.ceil((width - left) / across), height: Math.ceil((height - top) / down) };
        return size.width <= 0 || size.height <= 0 ? [] : [{ pass, ...size, rowBytes: Math.ceil((size.width * channels * bits) / 8) }];
    });
}
/** Whether every row of all passes names one of the five filters. */
function areFiltered(rows, passes) {
    let offset = 0;
    for (const { rowBytes, height } of passes)
        for (const end = offset + (rowBytes + 1) * height; offset < end; offset += rowBytes + 1)
            if ((rows[offset] ?? 0) > 4)
                return false;
    return true;
}
/** The filtered rows of all passes, or `null` where they are not what the header promises. */
export function rowsOf(header, packed) {
    const passes = passesOf(header);
    const length = passes.reduce((sum, { rowBytes, height }) => sum + (rowBytes + 1) * height, 0);
    try {
        const rows = inflateSync(packed, { maxOutputLength: length });
        return rows.length === length && areFiltered(rows, passes) ? rows : null;
    }
    catch {
        return null;
    }
}
/** A sample of sixteen bits in eight, rounded: exactly what dividing by 257 gives. */
function inEight(high, low) {
    return (((high << 8) | low) * 255 + 32_895) >> 16;
}
function readerOf(bits, narrowed) {
    if (bits === 8)
        return (rows, start, index) => rows[start + index] ?? 0;
    if (bits === 16 && narrowed)
        return (rows, start, index) => inEight(rows[start + index * 2] ?? 0, rows[start + index * 2 + 1] ?? 0);
    if (bits === 16)
        return (rows, start, index) => ((rows[start + index * 2] ?? 0) << 8) | (rows[start + index * 2 + 1] ?? 0);
    const mask = (1 << bits) - 1;
    return (rows, start, index) => ((rows[start + ((index * bits) >> 3)] ?? 0) >> (8 - bits - ((index * bits) & 7))) & mask;
}
/** Puts the samples of one pass, whose rows have no filters any more, where they belong. */
function place(rows, { pass, width, height, rowBytes }, { channels, width: full }, { samples, read }) {
    const [left, top, across, down] = pass;
    for (let row = 0; row < height; row++) {
        const start = row * rowBytes;
        let target = ((top + row * down) * full + left) * channels;
        for (let index = 0; index < width * channels; target += (across - 1) * channels)
            for (let channel = 0; channel < channels; channel++)
                samples[target++] = read(rows, start, index++);
    }
}
/**
 * Every sample as the number that it is, pixel after pixel, or `narrowed` to eight bits where it has sixteen; `null` where a row
 * names no filter. The rows are used up.
 */
export function samplesOf(header, rows, narrowed = false) {
    const { width, height, bits, channels, interlaced } = header;
    const length = width * height * channels;
    const step = Math.max(1, (channels * bits) >> 3);
    // As they are in their rows, they are what is asked for.
    if (bits === 8 && !interlaced)
        return unfiltered(rows, width * channels, step);
    const samples = bits === 16 && !narrowed ? new Uint16Array(length) : new Uint8Array(length);
    const read = readerOf(bits, narrowed);
    let offset = 0;
    for (const pass of passesOf(header)) {
        const end = offset + (pass.rowBytes + 1) * pass.height;
        const plain = unfiltered(rows.subarray(offset, end), pass.rowBytes, step);
        if (plain === null)
            return null;
        place(plain, pass, header, { samples, read });
        offset = end;
    }
    return samples;
}
