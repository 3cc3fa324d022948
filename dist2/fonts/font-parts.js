import { fontTables, listedTables } from "./sfnt.js";
const outlines = "glyf";
/** The head of a file, before the list of its tables. */
const headLength = 12;
/** A row of that list. */
const rowLength = 16;
/** The parts of a file that is all there. Throws a `RangeError` where its bytes are no font with TrueType outlines. */
export function partsOfBytes(bytes) {
    const all = fontTables(bytes);
    const glyf = all.get(outlines);
    if (glyf === undefined)
        throw new RangeError(`the file has no table \`${outlines}\``);
    const tables = new Map([...all].filter(([tag]) => tag !== outlines));
    return { tables, outline: (start, end) => new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start) };
}
/** The parts of a file that is read piece by piece: `read` gives its bytes from one offset to another. Throws as `partsOfBytes` does. */
export function partsOfFile(read) {
    const head = read(0, headLength);
    const count = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint16(4);
    const listed = listedTables(read(0, headLength + count * rowLength));
    const glyf = listed.get(outlines);
    if (glyf === undefined)
        throw new RangeError(`the file has no table \`${outlines}\``);
    const tables = [...listed].filter(([tag]) => tag !== outlines).map(([tag, { start, length }]) => {
        const { buffer, byteOffset } = read(start, start + length);
        return [tag, new DataView(buffer, byteOffset, length)];
    });
    return { tables: new Map(tables), outline: (start, end) => read(glyf.start + start, glyf.start + end) };
}
