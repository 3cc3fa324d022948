import { firstBlocks, meanBlocks, refinedBlocks, sequentialBlocks } from "./jpeg-blocks.js";
import { DamagedScan, lookUpOf, ScanBits } from "./jpeg-bits.js";
/** Scans of one image, and blocks that all of them together go over: forty million pixels in colour, thirty times. */
const mostScans = 100;
const mostBlocks = 60_000_000;
/** Segments of one image. */
const mostSegments = 2000;
function frameOf(progressive, view) {
    const count = view.getUint8(5);
    const [height, width] = [view.getUint16(1), view.getUint16(3)];
    if (view.byteLength < 6 + count * 3)
        throw new DamagedScan();
    const written = Array.from({ length: count }, (_, index) => {
        const at = 6 + index * 3;
        return { id: view.getUint8(at), across: view.getUint8(at + 1) >> 4, down: view.getUint8(at + 1) & 15, quantisation: view.getUint8(at + 2) };
    });
    if (written.some(({ across, down }) => across < 1 || across > 4 || down < 1 || down > 4))
        throw new DamagedScan();
    const [mostAcross, mostDown] = [Math.max(...written.map(({ across }) => across)), Math.max(...written.map(({ down }) => down))];
    const [unitsAcross, unitsDown] = [Math.ceil(width / (8 * mostAcross)), Math.ceil(height / (8 * mostDown))];
    const components = written.map((one) => {
        const stride = unitsAcross * one.across;
        const marks = new Uint32Array(progressive ? stride * unitsDown * one.down * 2 : 0);
        return { ...one, wide: Math.ceil((width * one.across) / mostAcross / 8), high: Math.ceil((height * one.down) / mostDown / 8), stride, marks };
    });
    return { progressive, components, unitsAcross, unitsDown };
}
/** Reads the scans of a file for whether all of the image is there, as a decoder would that throws the pixels away. */
class ScanReader {
    bytes;
    view;
    frame = null;
    tables = new Map();
    quantisations = new Set();
    seen = new Set();
    interval = 0;
    scans = 0;
    blocks = 0;
    constructor(bytes) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /** Reads segment after segment up to the end mark. */
    fault() {
        let at = 2;
        for (let segments = 0; segments < mostSegments; segments++) {
            while (this.bytes[at] === 0xff && this.bytes[at + 1] === 0xff)
                at += 1;
            if (at + 2 > this.bytes.length)
                return "ends";
            if (this.bytes[at] !== 0xff)
                return "damaged";
            const marker = this.bytes[at + 1] ?? 0;
            if (marker === 0xd9)
                return this.isWhole() ? null : "ends";
            if (at + 4 > this.bytes.length)
                return "ends";
            const end = at + 2 + this.view.getUint16(at + 2);
            if (end < at + 4)
                return "damaged";
            if (end > this.bytes.length)
                return "ends";
            const data = new DataView(this.bytes.buffer, this.bytes.byteOffset + at + 4, end - at - 4);
            this.segment(marker, data);
            const next = marker === 0xda ? this.scan(data, end) : end;
            if (typeof next === "string")
                return next;
            at = next;
        }
        return "too-many";
    }
    /** Whether every channel has been in a scan. */
    isWhole() {
        return this.frame?.components.every((one) => this.seen.has(one)) === true;
    }
    segment(marker, data) {
        if (marker === 0xc4)
            this.readTables(data);
        else if (marker === 0xdb)
            this.readQuantisations(data);
        else if (marker === 0xdd)
            this.interval = data.getUint16(0);
        else if (marker >= 0xc0 && marker <= 0xc2) {
            if (this.frame !== null)
                throw new DamagedScan();
            this.frame = frameOf(marker === 0xc2, data);
        }
    }
    readTables(data) {
        for (let at = 0; at < data.byteLength;) {
            const counts = new Uint8Array(data.buffer, data.byteOffset + at + 1, 16);
            const length = counts.reduce((sum, count) => sum + count, 0);
            if (length > 256 || at + 17 + length > data.byteLength)
                throw new DamagedScan();
            this.tables.set(data.getUint8(at), { counts, symbols: new Uint8Array(data.buffer, data.byteOffset + at + 17, length) });
            at += 17 + length;
        }
    }
    readQuantisations(data) {
        for (let at = 0; at < data.byteLength;) {
            const kind = data.getUint8(at);
            at += kind >> 4 === 0 ? 65 : 129;
            if (at > data.byteLength)
                throw new DamagedScan();
            this.quantisations.add(kind & 15);
        }
    }
    /** The table of a class, 0 for means and 1 for other coefficients; `null` where there is none. */
    table(kind, id) {
        const written = this.tables.get((kind << 4) | id);
        return written === undefined ? null : lookUpOf(written);
    }
    partsOf(data, { components }) {
        const count = data.getUint8(0);
        if (count < 1 || count > components.length || data.byteLength < 4 + count * 2)
            throw new DamagedScan();
        return Array.from({ length: count }, (_, index) => {
            const [id, tables] = [data.getUint8(1 + index * 2), data.getUint8(2 + index * 2)];
            const component = components.find((one) => one.id === id);
            if (component === undefined || !this.quantisations.has(component.quantisation))
                throw new DamagedScan();
            return { component, dc: this.table(0, tables >> 4), ac: this.table(1, tables & 15) };
        });
    }
    /** Reads a scan; where the next segment begins, or what is wrong. */
    scan(data, start) {
        const { frame } = this;
        if (frame === null)
            throw new DamagedScan();
        this.scans += 1;
        const parts = this.partsOf(data, frame);
        const bits = new ScanBits(this.bytes, start);
        const at = 1 + parts.length * 2;
        const band = { start: data.getUint8(at), end: data.getUint8(at + 1), refines: data.getUint8(at + 2) >> 4 > 0 };
        for (const { component } of parts)
            if (!frame.progressive || band.start === 0)
                this.seen.add(component);
        const units = unitsOf(parts, frame);
        this.blocks += units.length * units.blocks;
        if (this.scans > mostScans || this.blocks > mostBlocks)
            return "too-many";
        for (let unit = 0, read = readerOf(bits, band, frame, parts); unit < units.length; unit++) {
            if (this.interval > 0 && unit > 0 && unit % this.interval === 0) {
                if (!bits.restart())
                    return "ends";
                read = readerOf(bits, band, frame, parts);
            }
            units.read(read, unit);
            if (bits.isSpent)
                return "ends";
        }
        return this.markerAfter(bits.at);
    }
    /** The next marker that begins a segment; what a program left between two segments is passed over. */
    markerAfter(from) {
        for (let at = this.bytes.indexOf(0xff, from); at !== -1; at = this.bytes.indexOf(0xff, at + 1)) {
            const marker = this.bytes[at + 1] ?? 0;
            if (marker >= 0xc0 && marker < 0xff && (marker < 0xd0 || marker > 0xd7))
                return at;
        }
        return "ends";
    }
}
function readerOf(bits, band, { progressive }, parts) {
    if (!progressive)
        return sequentialBlocks(bits);
    if (band.start > band.end || band.end > 63)
        throw new DamagedScan();
    if (band.start === 0) {
        if (band.end > 0)
            throw new DamagedScan();
        return meanBlocks(bits, band);
    }
    if (parts.length > 1)
        throw new DamagedScan();
    return band.refines ? refinedBlocks(bits, band) : firstBlocks(bits, band);
}
/** The units of a scan: blocks of one channel where it stands alone, else those of all channels in a part of the image. */
function unitsOf(parts, { unitsAcross, unitsDown }) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) {
        const { wide, high, stride, marks } = only.component;
        return { length: wide * high, blocks: 1, read: (read, unit) => { read(only, marks, Math.floor(unit / wide) * stride + (unit % wide)); } };
    }
    return {
        length: unitsAcross * unitsDown,
        blocks: parts.reduce((sum, { component: { across, down } }) => sum + across * down, 0),
        read: (read, unit) => {
            const [column, row] = [unit % unitsAcross, Math.floor(unit / unitsAcross)];
            for (const part of parts) {
                const { across, down, stride, marks } = part.component;
                for (let y = 0; y < down; y++)
                    for (let x = 0; x < across; x++)
                        read(part, marks, (row * down + y) * stride + column * across + x);
            }
        },
    };
}
/**
 * What is wrong with the coded pixels of a JPEG file whose header has been judged, or `null`. Every code is read (ITU-T T.81),
 * so that no file is embedded that readers would show half of.
 */
export function scanFault(bytes) {
    try {
        return new ScanReader(bytes).fault();
    }
    catch (error) {
        // Views throw a range error where a segment is shorter than what it says.
        if (error instanceof DamagedScan || error instanceof RangeError)
            return "damaged";
        throw error;
    }
}
