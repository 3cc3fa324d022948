/** An outline says first how many contours it has, then its box. */
const boxEnd = 10;
/** Lengths of a face in ems, read where they stand in its tables. */
export class FontMetrics {
    underline;
    strikePosition;
    #advances;
    /** So many glyphs have an advance of their own; all others have the last one's. */
    #advanceCount;
    unitsPerEm;
    glyphCount;
    ascent;
    descent;
    xHeight;
    #outline;
    #inks = new Map();
    #locations;
    #hasLongLocations;
    constructor({ tables, outline }) {
        const table = (tag) => {
            const found = tables.get(tag);
            if (found === undefined)
                throw new RangeError(`the file has no table \`${tag}\``);
            return found;
        };
        const os2 = table("OS/2");
        this.unitsPerEm = table("head").getUint16(18);
        this.underline = { position: table("post").getInt16(8) / this.unitsPerEm, thickness: table("post").getInt16(10) / this.unitsPerEm };
        this.strikePosition = os2.getInt16(28) / this.unitsPerEm;
        this.ascent = table("hhea").getInt16(4) / this.unitsPerEm;
        this.descent = table("hhea").getInt16(6) / this.unitsPerEm;
        this.xHeight = os2.getUint16(0) >= 2 ? os2.getInt16(86) / this.unitsPerEm : 0;
        this.glyphCount = table("maxp").getUint16(4);
        this.#outline = outline;
        this.#locations = table("loca");
        this.#hasLongLocations = table("head").getInt16(50) === 1;
        this.#advances = table("hmtx");
        this.#advanceCount = table("hhea").getUint16(34);
        if (this.#advanceCount === 0 || this.#advanceCount * 4 > this.#advances.byteLength)
            throw new RangeError("the table `hmtx` is too short");
    }
    /** The edges of the ink of a glyph in ems, from its origin, as its outline says itself; `null` where it has none. */
    inkOf(glyphId) {
        const known = this.#inks.get(glyphId);
        if (known !== undefined)
            return known;
        const ink = this.#readInk(glyphId);
        this.#inks.set(glyphId, ink);
        return ink;
    }
    #readInk(glyphId) {
        const [start, end] = [this.#locationOf(glyphId), this.#locationOf(glyphId + 1)];
        if (end <= start)
            return null;
        const { buffer, byteOffset } = this.#outline(start, start + boxEnd);
        const box = new DataView(buffer, byteOffset, boxEnd);
        const edge = (at) => box.getInt16(at) / this.unitsPerEm;
        return { start: edge(2), bottom: edge(4), end: edge(6), top: edge(8) };
    }
    #locationOf(glyphId) {
        return this.#hasLongLocations ? this.#locations.getUint32(glyphId * 4) : this.#locations.getUint16(glyphId * 2) * 2;
    }
    /** Advance of a glyph in ems. */
    advanceOf(glyphId) {
        return this.#advances.getUint16(Math.min(glyphId, this.#advanceCount - 1) * 4) / this.unitsPerEm;
    }
}
