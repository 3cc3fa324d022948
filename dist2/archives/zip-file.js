import { inflateRawSync } from "node:zlib";
const usualLimits = { part: 64_000_000, all: 128_000_000, parts: 4_000 };
/** Where the directory of a ZIP file begins and how many entries it has (APPNOTE 4.3.16), or `null`. */
function directoryOf(bytes) {
    const end = bytes.lastIndexOf("PK\x05\x06", bytes.length - 22, "latin1");
    if (end === -1 || end < bytes.length - 22 - 65_535)
        return null;
    return { at: bytes.readUInt32LE(end + 16), count: bytes.readUInt16LE(end + 10) };
}
/** The parts by their names; `null` where there are more than may be, one is encrypted, or two have one name. */
function partsOf(bytes, mostParts) {
    const directory = directoryOf(bytes);
    if (directory === null || directory.count > mostParts)
        return null;
    const parts = new Map();
    let { at } = directory;
    for (let index = 0; index < directory.count; index++) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            return null;
        const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
        // What is encrypted has no text that could be read.
        if ((bytes.readUInt16LE(at + 8) & 1) !== 0)
            return null;
        const path = bytes.toString("utf8", at + 46, at + 46 + name);
        // Of two parts of one name every program shows the one that it likes.
        if (parts.has(path))
            return null;
        parts.set(path, {
            method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42),
        });
        at += 46 + name + extra + comment;
    }
    return parts;
}
/** The parts of a ZIP file by their names, each unpacked when it is asked for. */
export class ZipFile {
    #bytes;
    #parts;
    #limits;
    #spent = 0;
    constructor(bytes, parts, limits) {
        this.#bytes = bytes;
        this.#parts = parts;
        this.#limits = limits;
    }
    /** The file of these bytes; `null` where they are none, are encrypted, or have more parts than may be. */
    static open(bytes, limits = usualLimits) {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (buffer.length < 22)
            return null;
        const parts = partsOf(buffer, limits.parts);
        return parts === null ? null : new ZipFile(buffer, parts, limits);
    }
    /** The names of all parts, in the order of the archive. */
    get names() {
        return [...this.#parts.keys()];
    }
    /** The text of a part; `null` where it is not there, is torn, or holds more than may be. */
    text(name) {
        return this.bytes(name)?.toString("utf8") ?? null;
    }
    /** The bytes of a part; `null` where it is not there, is torn, or holds more than may be. */
    bytes(name) {
        const part = this.#parts.get(name);
        if (part === undefined || part.size > this.#limits.part || this.#spent + part.size > this.#limits.all)
            return null;
        const { at } = part;
        if (at + 30 > this.#bytes.length || this.#bytes.readUInt32LE(at) !== 0x04034b50)
            return null;
        const start = at + 30 + this.#bytes.readUInt16LE(at + 26) + this.#bytes.readUInt16LE(at + 28);
        const packed = this.#bytes.subarray(start, start + part.packed);
        if (packed.length !== part.packed)
            return null;
        this.#spent += part.size;
        if (part.method === 0)
            return packed;
        if (part.method !== 8)
            return null;
        try {
            // What unpacks to more than it says is a bomb.
            return inflateRawSync(packed, { maxOutputLength: Math.max(1, part.size) });
        }
        catch {
            return null;
        }
    }
}
