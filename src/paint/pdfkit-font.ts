import { fontDescription } from "../fonts/index.js";
import type { Face } from "../text/index.js";

const made = new WeakMap<Face["file"], object>();

/**
 * The font file of a face as pdfkit asks a font library for it: what its descriptor says, and nothing that would decode a table. The
 * glyphs that a document takes, their widths and what they read as come from `PaintedFont`.
 */
export function pdfkitFont({ file, parts }: Pick<Face, "file" | "parts">): object {
  let font = made.get(file);
  if (font === undefined) made.set(file, (font = describe(parts)));
  return font;
}

function describe({ tables }: Face["parts"]): object {
  const { unitsPerEm, postScriptName, ascent, descent, lineGap, capHeight, xHeight, bounds, italicAngle, isFixedPitch, isItalic, familyClass, checksum } =
    fontDescription(tables);
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
