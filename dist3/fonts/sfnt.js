/** Most tables that a file may list: OpenType 1.9 registers fewer than seventy. */
const mostTables = 128;
/**
 * The tables that an sfnt file lists at its head (OpenType 1.9 §4.1) by their tags, each with its place. Throws a `RangeError` where the
 * list makes no sense.
 */
export function listedTables(head) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const tables = new Map();
    const count = view.getUint16(4);
    if (count > mostTables)
        throw new RangeError(`the directory lists ${count} tables`);
    for (let index = 0; index < count; index++) {
        const row = 12 + index * 16;
        const tag = String.fromCharCode(...head.subarray(row, row + 4));
        if (tables.has(tag))
            throw new RangeError(`the table \`${tag}\` is listed twice`);
        tables.set(tag, { start: view.getUint32(row + 8), length: view.getUint32(row + 12) });
    }
    return tables;
}
/** The tables of an sfnt file by their tags, each as it lies in the file. Throws a `RangeError` where one is said to lie outside it as well. */
export function fontTables(file) {
    return new Map([...listedTables(file)].map(([tag, { start, length }]) => {
        if (start + length > file.byteLength)
            throw new RangeError(`the table \`${tag}\` lies outside the file`);
        return [tag, new DataView(file.buffer, file.byteOffset + start, length)];
    }));
}
/** A table whose length is a multiple of four, as the checksum and its neighbours need it. */
function padded(bytes) {
    if (bytes.length % 4 === 0)
        return bytes;
    const copy = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    copy.set(bytes);
    return copy;
}
function checksum(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    for (let offset = 0; offset < bytes.length; offset += 4)
        sum = (sum + view.getUint32(offset)) >>> 0;
    return sum;
}
/** A TrueType file of these tables, sorted by their tags as the directory must be, with checksums of their own. */
export function sfntFile(tables) {
    const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1)).map(([tag, bytes]) => ({
        tag, length: bytes.length, bytes: padded(bytes),
    }));
    const power = Math.floor(Math.log2(sorted.length));
    const start = 12 + sorted.length * 16;
    const file = new Uint8Array(sorted.reduce((sum, { bytes }) => sum + bytes.length, start));
    const header = new DataView(file.buffer);
    header.setUint32(0, 0x00010000);
    header.setUint16(4, sorted.length);
    header.setUint16(6, 16 * 2 ** power);
    header.setUint16(8, power);
    header.setUint16(10, 16 * (sorted.length - 2 ** power));
    let offset = start;
    sorted.forEach(({ tag, length, bytes }, index) => {
        const row = 12 + index * 16;
        for (let letter = 0; letter < 4; letter++)
            header.setUint8(row + letter, tag.charCodeAt(letter));
        header.setUint32(row + 4, checksum(bytes));
        header.setUint32(row + 8, offset);
        header.setUint32(row + 12, length);
        file.set(bytes, offset);
        offset += bytes.length;
    });
    return file;
}
