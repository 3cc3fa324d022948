import { componentLength, firstComponent, isFollowed, sfntFile } from "../fonts/index.js";
import { joinedBytes } from "./joined-bytes.js";
/** The tables that a TrueType font needs inside a PDF (ISO 32000-1 §9.9), in the order in which they are written. */
const keptTables = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];
const longOffsets = 1;
/**
 * A part of a TrueType font that grows glyph by glyph. Outlines are copied as they are; only the glyph numbers inside
 * composite glyphs change. The same glyph can be taken in more than once, under numbers of its own: that is how one
 * outline can stand for different characters.
 */
export class FontSubset {
    #tables;
    #glyphs = [0];
    #offsetOf;
    #outlineAt;
    #advanceCount;
    constructor({ tables, outline }) {
        this.#tables = tables;
        this.#outlineAt = outline;
        const loca = this.#table("loca");
        const isLong = this.#table("head").getInt16(50) === longOffsets;
        this.#offsetOf = (glyphId) => (isLong ? loca.getUint32(glyphId * 4) : loca.getUint16(glyphId * 2) * 2);
        this.#advanceCount = this.#table("hhea").getUint16(34);
    }
    /** Takes a glyph of the font in and returns its number in the subset, a new one at every call. */
    add(glyphId) {
        return this.#glyphs.push(glyphId) - 1;
    }
    /** The subset as a font file. */
    encode() {
        const outlines = this.#copyOutlines();
        const tables = new Map();
        for (const tag of keptTables) {
            const table = this.#tables.get(tag);
            if (table !== undefined)
                tables.set(tag, bytesOf(table));
        }
        tables.set("glyf", joinedBytes(outlines));
        tables.set("loca", locations(outlines));
        tables.set("hmtx", this.#metrics());
        tables.set("head", edited(this.#table("head"), (head) => { head.setInt16(50, longOffsets); }));
        tables.set("hhea", edited(this.#table("hhea"), (hhea) => { hhea.setUint16(34, this.#glyphs.length); }));
        tables.set("maxp", edited(this.#table("maxp"), (maxp) => { maxp.setUint16(4, this.#glyphs.length); }));
        return sfntFile(tables);
    }
    /** Outlines of all glyphs; the components of composite glyphs join the subset on the way. */
    #copyOutlines() {
        const numbers = new Map();
        const numberOf = (component) => {
            const known = numbers.get(component);
            if (known !== undefined)
                return known;
            const added = this.add(component);
            numbers.set(component, added);
            return added;
        };
        const outlines = [];
        // The array grows while it is walked: components of components come last.
        for (const glyphId of this.#glyphs)
            outlines.push(this.#outline(glyphId, numberOf));
        return outlines;
    }
    #outline(glyphId, numberOf) {
        const start = this.#offsetOf(glyphId);
        const end = this.#offsetOf(glyphId + 1);
        const outline = padded(this.#outlineAt(start, end));
        const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
        if (outline.length === 0 || view.getInt16(0) >= 0)
            return outline;
        let position = firstComponent;
        for (;;) {
            const flags = view.getUint16(position);
            view.setUint16(position + 2, numberOf(view.getUint16(position + 2)));
            if (!isFollowed(flags))
                return outline;
            position += componentLength(flags);
        }
    }
    #metrics() {
        const source = this.#table("hmtx");
        const last = this.#advanceCount - 1;
        const target = new DataView(new ArrayBuffer(this.#glyphs.length * 4));
        this.#glyphs.forEach((glyphId, index) => {
            const bearing = glyphId <= last ? glyphId * 4 + 2 : this.#advanceCount * 4 + (glyphId - last - 1) * 2;
            target.setUint16(index * 4, source.getUint16(Math.min(glyphId, last) * 4));
            target.setInt16(index * 4 + 2, source.getInt16(bearing));
        });
        return bytesOf(target);
    }
    #table(tag) {
        const table = this.#tables.get(tag);
        if (table === undefined)
            throw new Error(`the font has no table \`${tag}\``);
        return table;
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
/** A copy whose length is a multiple of four. */
function padded(bytes) {
    const copy = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    copy.set(bytes);
    return copy;
}
function edited(table, edit) {
    const copy = bytesOf(table).slice();
    edit(new DataView(copy.buffer));
    return copy;
}
function locations(outlines) {
    const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
    let offset = 0;
    outlines.forEach(({ length }, index) => {
        view.setUint32(index * 4, offset);
        offset += length;
    });
    view.setUint32(outlines.length * 4, offset);
    return bytesOf(view);
}
