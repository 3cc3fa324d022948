import { expect, test } from "vitest";
import { FontMetrics } from "../../src/text/font-metrics.js";
import type { FontFile } from "../../src/text/index.js";
import { openFace } from "../../src/text/open-face.js";
import { testFonts } from "./fonts.js";

function fileOf(family: string): FontFile {
  const face = testFonts.facesFor({ families: [family], weight: 400, italic: false }).primary;
  if (face === null) throw new Error(`there is no ${family}`);
  return face.file;
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
