import { expect, test } from "vitest";
import { FontMetrics, fontTables } from "../../src/text/font-tables.js";
import { fontFault, type FontFile } from "../../src/text/index.js";
import { openFace } from "../../src/text/open-face.js";
import { testFonts } from "./fonts.js";

function fileOf(family: string): FontFile {
  const face = testFonts.facesFor({ families: [family], weight: 400, italic: false }).primary;
  if (face === null) throw new Error(`there is no ${family}`);
  return face.file;
}

/** A copy of a file with one number of one table changed. */
function patched(file: FontFile, tag: string, edit: (table: DataView) => void): FontFile {
  const bytes = Uint8Array.from(file.bytes);
  const table = fontTables(bytes).get(tag);
  if (table === undefined) throw new Error(`there is no ${tag}`);
  edit(table);
  return { ...file, bytes };
}

test.each(["Source Serif 4", "Noto Serif SC"])("lengths of %s are those that a font library reads", (family) => {
  const file = fileOf(family);
  const { font } = openFace(file);
  const metrics = new FontMetrics(file.bytes);
  const perEm = font.unitsPerEm;
  for (const character of ["a", "W", " ", "1", "—"]) {
    const { id, advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    expect(metrics.advanceOf(id)).toBe(advanceWidth / perEm);
  }
  const last = font.getGlyph(font.numGlyphs - 1);
  expect(metrics.advanceOf(last.id)).toBe(last.advanceWidth / perEm);
  expect(metrics.underline).toEqual({ position: font.underlinePosition / perEm, thickness: font.underlineThickness / perEm });
  expect(metrics.strikePosition).toBe(font["OS/2"].yStrikeoutPosition / perEm);
});

test("a file whose tables cannot hold its glyphs is damaged", () => {
  const file = fileOf("Source Serif 4");
  expect(fontFault(file)).toBeNull();
  expect(fontFault(patched(file, "hhea", (hhea) => { hhea.setUint16(34, 0xffff); }))).toBe("is damaged");
  expect(fontFault(patched(file, "hhea", (hhea) => { hhea.setUint16(34, 0); }))).toBe("is damaged");
  const cut = { ...file, bytes: file.bytes.subarray(0, file.bytes.length >> 1) };
  expect(fontFault(cut)).toBe("is damaged");
});
