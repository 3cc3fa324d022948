import { crc32 } from "node:zlib";
/** Most chunks of a file: those of 8 kilobytes hold eighty megabytes. */
const mostChunks = 10_000;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Whether the bytes begin as every PNG file does. */
export function isPng(bytes) {
    return signature.every((byte, index) => bytes[index] === byte);
}
/** The chunks up to the end mark, or `null` where the file ends before it. */
export function chunksOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const chunks = [];
    let offset = signature.length;
    while (offset + 12 <= bytes.length) {
        const length = view.getUint32(offset);
        const start = offset + 8;
        if (start + length + 4 > bytes.length)
            return null;
        if (chunks.length >= mostChunks)
            return null;
        const type = String.fromCharCode(...bytes.subarray(offset + 4, start));
        chunks.push({ type, bytes: bytes.subarray(start, start + length), isSound: crc32(bytes.subarray(offset + 4, start + length)) === view.getUint32(start + length) });
        if (type === "IEND")
            return chunks;
        offset = start + length + 4;
    }
    return null;
}
