import { Blob, DrawFuncs, Face as Program, Font } from "harfbuzzjs";
import { GlyphOutline, withOutlines } from "../../fonts/index.js";
/** Draws on whatever outline is drawn just then. */
function drawing() {
    let current = new GlyphOutline(1);
    const pen = new DrawFuncs();
    pen.setMoveToFunc((x, y) => { current.moveTo(x, y); });
    pen.setLineToFunc((x, y) => { current.lineTo(x, y); });
    pen.setQuadraticToFunc((cx, cy, x, y) => { current.quadraticTo(cx, cy, x, y); });
    pen.setCubicToFunc((...[bx, by, cx, cy, x, y]) => { current.cubicTo([bx, by], [cx, cy], [x, y]); });
    return { pen, begin: (outline) => { current = outline; } };
}
/**
 * A font with PostScript outlines as one with TrueType outlines, drawn by HarfBuzz, which judges the outlines and bounds their
 * work; the number of the first glyph that it cannot draw where there is one.
 */
export function trueTypeFile(bytes, { glyphs, unitsPerEm }) {
    const font = new Font(new Program(new Blob(bytes)));
    const { pen, begin } = drawing();
    const written = [];
    for (let glyph = 0; glyph < glyphs; glyph++) {
        const outline = new GlyphOutline(unitsPerEm);
        begin(outline);
        if (!font.drawGlyphOrFail(glyph, pen))
            return glyph;
        written.push(outline.written());
    }
    return withOutlines(bytes, written);
}
