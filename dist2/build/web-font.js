import { inflateSync } from "node:zlib";
import { sfntFile } from "../fonts/index.js";
/** Bytes of the largest font that is unpacked: twice the largest Han font. */
const largestFont = 64 * 1024 * 1024;
/** WOFF 1.0 §3 and §4: the header, and an entry of the directory of tables, in bytes. */
const woffHeader = 44;
const woffEntry = 20;
function packedTables(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint16(12);
    if (bytes.length < woffHeader + count * woffEntry)
        return null;
    const tables = Array.from({ length: count }, (_, index) => {
        const entry = woffHeader + index * woffEntry;
        const [start, size] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
        return {
            tag: String.fromCharCode(...bytes.subarray(entry, entry + 4)),
            length: view.getUint32(entry + 12),
            packed: bytes.subarray(start, start + size),
        };
    });
    const total = tables.reduce((sum, { length }) => sum + length, 0);
    return count === 0 || total > largestFont ? null : tables;
}
/** A table as it was before it was packed; `null` where the bytes are not what the directory says. */
function unpacked({ packed, length }) {
    if (packed.length === length)
        return packed;
    if (packed.length > length || length === 0)
        return null;
    try {
        const table = inflateSync(packed, { maxOutputLength: length });
        return table.length === length ? table : null;
    }
    catch {
        // Whatever zlib has against it, the table is damaged.
        return null;
    }
}
function unpackWoff(bytes) {
    if (bytes.length < woffHeader)
        return null;
    const tables = packedTables(bytes);
    const contents = tables?.flatMap((table) => unpacked(table) ?? []) ?? [];
    if (tables === null || contents.length !== tables.length)
        return null;
    return sfntFile(new Map(tables.map(({ tag }, index) => [tag, contents[index] ?? new Uint8Array()])));
}
async function unpackWoff2(bytes) {
    // WOFF 2.0 §4.1: the size of the unpacked font stands at byte 16.
    if (bytes.length < 48 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(16) > largestFont)
        return null;
    const { decompress } = await import("wawoff2");
    try {
        return await decompress(bytes);
    }
    catch {
        // The decoder throws for every damage there is.
        return null;
    }
}
/**
 * The bytes of a font as Lectern reads it: WOFF and WOFF 2 are unpacked, everything else is as it was. `null` where a
 * packed font is damaged, or larger than 64 megabytes.
 */
export async function unpackFont(bytes) {
    const tag = String.fromCharCode(...bytes.subarray(0, 4));
    if (tag === "wOFF")
        return unpackWoff(bytes);
    return tag === "wOF2" ? unpackWoff2(bytes) : bytes;
}
