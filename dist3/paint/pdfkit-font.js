import { fontDescription } from "../fonts/index.js";
const made = new WeakMap();
/**
 * The font file of a face as pdfkit asks a font library for it: what its descriptor says, and nothing that would decode a table. The
 * glyphs that a document takes, their widths and what they read as come from `PaintedFont`.
 */
export function pdfkitFont({ file, parts }) {
    let font = made.get(file);
    if (font === undefined)
        made.set(file, (font = describe(parts)));
    return font;
}
function describe({ tables }) {
    const { unitsPerEm, postScriptName, ascent, descent, lineGap, capHeight, xHeight, bounds, italicAngle, isFixedPitch, isItalic, familyClass, checksum } = fontDescription(tables);
    return {
        unitsPerEm, ascent, descent, lineGap, capHeight, xHeight, italicAngle,
        postscriptName: postScriptName,
        bbox: bounds,
        post: { isFixedPitch },
        head: { macStyle: { italic: isItalic } },
        "OS/2": { sFamilyClass: familyClass },
        // By these pdfkit knows a font again that another file holds as well.
        _tables: { head: { checkSumAdjustment: checksum }, name: { records: postScriptName } },
        createSubset: () => ({}),
        getGlyph: () => ({ advanceWidth: 0 }),
        layout: () => {
            throw new Error("text is set before pdfkit sees it");
        },
    };
}
