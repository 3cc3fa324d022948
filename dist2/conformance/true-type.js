/** Reads the head of a TrueType program; `null` for what is none, or is damaged. */
export function readTrueType(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        const tables = tablesOf(view);
        const [head, maxp, hhea, hmtx] = ["head", "maxp", "hhea", "hmtx"].map((tag) => tables.get(tag));
        if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined)
            return null;
        const unitsPerEm = view.getUint16(head + 18);
        const glyphCount = view.getUint16(maxp + 4);
        const advances = view.getUint16(hhea + 34);
        if (unitsPerEm === 0 || advances === 0)
            return null;
        // The table must reach to its last advance.
        view.getUint16(hmtx + (advances - 1) * 4);
        const advanceOf = (glyph) => glyph >= glyphCount ? null : (view.getUint16(hmtx + Math.min(glyph, advances - 1) * 4) * 1000) / unitsPerEm;
        return { glyphCount, advanceOf };
    }
    catch {
        return null;
    }
}
/** Offsets of the tables by tag. Throws a `RangeError` where the directory is cut off. */
function tablesOf(view) {
    const tables = new Map();
    const count = view.getUint16(4);
    for (let index = 0; index < count; index++) {
        const entry = 12 + index * 16;
        const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)));
        tables.set(tag, view.getUint32(entry + 8));
    }
    return tables;
}
