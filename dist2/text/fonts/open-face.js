import { formsOfCharacters, glyphsOfCharacters, partsOfBytes } from "../../fonts/index.js";
import { isComplex } from "../shaping/complex-scripts.js";
import { FontMetrics } from "./font-metrics.js";
const opened = new WeakMap();
/**
 * The face of a font file, parsed once a process however many documents use it. Throws where the bytes are not one
 * font: whoever reads files has them judged first.
 */
export function openFace(file) {
    const known = opened.get(file);
    if (known !== undefined)
        return known;
    const face = faceOf(file);
    opened.set(file, face);
    return face;
}
const asciiStart = 0x20;
const ideographOne = 0x4e00;
const ideographicFullStop = 0x3002;
function faceOf(file) {
    const parts = file.parts ?? partsOfBytes(file.bytes);
    const { tables } = parts;
    const metrics = new FontMetrics(parts);
    const glyphs = new GlyphTable(glyphsOfCharacters(tables));
    return {
        file,
        parts,
        name: `${file.family} ${file.weight} ${file.style}`,
        unitsPerEm: metrics.unitsPerEm,
        glyphCount: metrics.glyphCount,
        ascent: metrics.ascent,
        descent: metrics.descent,
        xHeight: metrics.xHeight,
        isHan: glyphs.glyphFor(ideographOne) > 0 && glyphs.glyphFor(ideographicFullStop) > 0,
        // To a face of formulas letters of Arabic are symbols, which never join: it sets no words.
        glyphFor: tables.has("MATH") ? (codePoint) => (isComplex(codePoint) && !isMathematical(codePoint) ? 0 : glyphs.glyphFor(codePoint)) : (codePoint) => glyphs.glyphFor(codePoint),
        formOf: formsIn(tables, metrics.glyphCount),
        advanceOf: (glyphId) => metrics.advanceOf(glyphId),
        inkOf: (glyphId) => metrics.inkOf(glyphId),
        underline: metrics.underline,
        strikePosition: metrics.strikePosition,
    };
}
/** Arabic letters that are symbols of mathematics (Unicode block 1EE00). */
function isMathematical(codePoint) {
    return codePoint >= 0x1ee00 && codePoint <= 0x1eeff;
}
/** The forms of a font, whose table is looked for when one is first asked for. */
function formsIn(tables, glyphCount) {
    let read = null;
    return (codePoint, selector) => {
        const form = (read ??= formsOfCharacters(tables))(codePoint, selector);
        return typeof form === "number" && (form === 0 || form >= glyphCount) ? null : form;
    };
}
/** Glyph ids, read from the font once each. */
class GlyphTable {
    #read;
    /** Glyph id + 1 by code point of the basic plane; 0 where not asked yet. */
    #basic = new Int32Array(0x10000);
    #supplementary = new Map();
    constructor(read) {
        this.#read = read;
    }
    glyphFor(codePoint) {
        if (codePoint >= 0x10000)
            return this.#supplementaryGlyph(codePoint);
        const known = this.#basic[codePoint];
        if (known !== undefined && known > 0)
            return known - 1;
        const glyph = this.#ask(codePoint);
        this.#basic[codePoint] = glyph + 1;
        return glyph;
    }
    #supplementaryGlyph(codePoint) {
        let glyph = this.#supplementary.get(codePoint);
        if (glyph === undefined) {
            glyph = this.#ask(codePoint);
            this.#supplementary.set(codePoint, glyph);
        }
        return glyph;
    }
    #ask(codePoint) {
        return codePoint < asciiStart ? 0 : this.#read(codePoint);
    }
}
