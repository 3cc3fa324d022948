import { diagnostic } from "../diagnostics/index.js";
import { gifCodes } from "./gif-codes.js";
import { repackingFault, sizeFault } from "./limits.js";
import { packedAnew } from "./pack-samples.js";
/** Whether the bytes begin as every GIF file does. */
export function isGif(bytes) {
    return /^GIF8[79]a$/.test(String.fromCharCode(...bytes.subarray(0, 6)));
}
/** Bytes of a file, read one after the other; beyond the end they are 0. */
class Reader {
    at;
    #bytes;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    get isAtEnd() {
        return this.at >= this.#bytes.length;
    }
    byte() {
        return this.#bytes[this.at++] ?? 0;
    }
    word() {
        return this.byte() + this.byte() * 256;
    }
    take(length) {
        this.at += length;
        return this.#bytes.subarray(this.at - length, this.at);
    }
    /** The parts of a block up to the empty one, as one; `null` where the file ends before it. */
    blocks() {
        const parts = [];
        for (let length = this.byte(); length > 0; length = this.byte())
            parts.push(this.take(length));
        return this.at > this.#bytes.length ? null : Buffer.concat(parts);
    }
}
const paletteBytes = (flags) => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
function frameAt(reader, shared, transparent) {
    const [left, top, width, height] = [reader.word(), reader.word(), reader.word(), reader.word()];
    const flags = reader.byte();
    const own = reader.take(paletteBytes(flags));
    const leastBits = reader.byte();
    const packed = reader.blocks();
    if (packed === null || leastBits < 1 || leastBits > 8)
        return null;
    return { left, top, width, height, interlaced: (flags & 0x40) !== 0, palette: own.length > 0 ? own : shared, transparent, leastBits, packed };
}
/** The first frame and how many there are; `null` where the file is torn before the first is whole. */
function framesOf(reader, shared) {
    let [first, count, transparent] = [null, 0, -1];
    while (!reader.isAtEnd) {
        const kind = reader.byte();
        if (kind === 0x3b)
            break;
        if (kind === 0x21) {
            const label = reader.byte();
            const said = reader.blocks();
            if (said === null)
                return first === null ? null : { first, count };
            if (label === 0xf9)
                transparent = ((said[0] ?? 0) & 1) === 0 ? -1 : (said[3] ?? -1);
        }
        else if (kind === 0x2c) {
            const frame = frameAt(reader, shared, transparent);
            if (frame === null)
                return first === null ? null : { first, count };
            [first, count, transparent] = [first ?? frame, count + 1, -1];
        }
        else if (kind !== 0)
            break;
    }
    return { first, count };
}
/** The rows of an interlaced frame in the order of its codes (GIF89a, appendix E). */
function rowsInOrder({ height, interlaced }) {
    const rows = (start, step) => Array.from({ length: Math.max(0, Math.ceil((height - start) / step)) }, (_, index) => start + index * step);
    return interlaced ? [...rows(0, 8), ...rows(4, 8), ...rows(2, 4), ...rows(1, 2)] : rows(0, 1);
}
/** The frame on its canvas: an index and an opacity a pixel. */
function onCanvas(frame, codes, canvas) {
    const indices = new Uint8Array(canvas.width * canvas.height);
    const opacity = new Uint8Array(indices.length);
    let shown = 0;
    const right = Math.min(frame.width, canvas.width - frame.left);
    for (const [read, row] of rowsInOrder(frame).entries()) {
        const y = frame.top + row;
        if (y >= canvas.height)
            continue;
        for (let column = 0; column < right; column++) {
            const index = codes[read * frame.width + column] ?? 0;
            const at = y * canvas.width + frame.left + column;
            // An index that the palette has not is one of its first colour, as in other readers.
            indices[at] = index * 3 < frame.palette.length ? index : 0;
            opacity[at] = index === frame.transparent ? 0 : 255;
            if (index !== frame.transparent)
                shown += 1;
        }
    }
    return { indices, opacity: shown === opacity.length ? null : opacity };
}
/** A GIF file, ready to be embedded: its first picture. The header is judged before anything is unpacked. */
export function readGif(bytes, span) {
    const damaged = (what) => diagnostic("images/damaged", span, what, "export it again, or copy it again from where it came");
    const fail = (fault) => ({ value: null, diagnostics: [fault] });
    const reader = new Reader(bytes, 6);
    const canvas = { width: reader.word(), height: reader.word() };
    const flags = reader.byte();
    reader.take(2);
    const fault = sizeFault(canvas.width, canvas.height, span) ?? repackingFault(canvas.width, canvas.height, span);
    if (fault !== null)
        return fail(fault);
    const frames = framesOf(reader, Uint8Array.from(reader.take(paletteBytes(flags))));
    const first = frames?.first ?? null;
    if (first === null)
        return fail(damaged("the GIF file ends too early"));
    const tooLarge = sizeFault(first.width, first.height, span) ?? repackingFault(first.width, first.height, span);
    if (tooLarge !== null)
        return fail(tooLarge);
    const codes = first.palette.length === 0 ? null : gifCodes(first.packed, first.leastBits, first.width * first.height);
    if (codes === null)
        return fail(damaged("the pixels of the image cannot be unpacked"));
    const { indices, opacity } = onCanvas(first, codes, canvas);
    const isHard = first.packed.length > codes.length / 8;
    const size = { width: canvas.width * 0.75, height: canvas.height * 0.75 };
    const note = diagnostic("images/animation", span, `the image is an animation of ${frames?.count ?? 0} pictures; the first is printed`, "save the one picture of it that shall be printed");
    return {
        value: {
            kind: "raster", size, pixels: canvas, turn: 1, profile: null, inverted: false, mixing: "usual",
            encoding: { kind: "deflate", filtered: false }, colours: { palette: Uint8Array.from(first.palette) }, bits: 8,
            bytes: packedAnew(indices, isHard), opacity: opacity === null ? null : packedAnew(opacity, isHard), effort: 2,
        },
        diagnostics: (frames?.count ?? 0) > 1 ? [note] : [],
    };
}
