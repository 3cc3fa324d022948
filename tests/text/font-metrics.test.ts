import { expect, test } from "vitest";
import { fontDescription, fontTables } from "../../src/fonts/index.js";
import type { FontFile } from "../../src/text/index.js";
import { openFace } from "../../src/text/fonts/open-face.js";
import { libraryFont } from "../support/font-library.js";
import { testFonts } from "./fonts.js";

function fileOf(family: string): FontFile {
  const face = testFonts.facesFor({ families: [family], weight: 400, italic: false }).primary;
  if (face === null) throw new Error(`there is no ${family}`);
  return face.file;
}

const families = ["Source Serif 4", "Noto Serif SC"];

test.each(families)("lengths of %s are those that a font library reads", (family) => {
  const file = fileOf(family);
  const face = openFace(file);
  const font = libraryFont(file.bytes);
  const perEm = font.unitsPerEm;
  for (const character of ["a", "W", " ", "1", "—", "，", "é"]) {
    const { id, advanceWidth, bbox } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    expect(face.advanceOf(id)).toBe(advanceWidth / perEm);
    expect(face.inkOf(id)).toEqual(Number.isFinite(bbox.minX) ? { start: bbox.minX / perEm, bottom: bbox.minY / perEm, end: bbox.maxX / perEm, top: bbox.maxY / perEm } : null);
  }
  const last = font.getGlyph(font.numGlyphs - 1);
  expect(face.advanceOf(last.id)).toBe(last.advanceWidth / perEm);
  expect([face.unitsPerEm, face.glyphCount]).toEqual([perEm, font.numGlyphs]);
  expect([face.ascent, face.descent, face.xHeight]).toEqual([font.ascent, font.descent, font.xHeight].map((length) => length / perEm));
  expect(face.underline).toEqual({ position: font.underlinePosition / perEm, thickness: font.underlineThickness / perEm });
  expect(face.strikePosition).toBe(font["OS/2"].yStrikeoutPosition / perEm);
});

test.each(families)("every character of %s has the glyph that a font library finds, and no other has one", (family) => {
  const file = fileOf(family);
  const face = openFace(file);
  const font = libraryFont(file.bytes);
  const known = new Set(font.characterSet);
  const wrong: number[] = [];
  for (let code = 0x20; code < 0x30000; code++) {
    const expected = known.has(code) ? font.glyphForCodePoint(code).id : 0;
    if (face.glyphFor(code) !== expected) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

test.each(families)("what a PDF says of %s is what a font library reads", (family) => {
  const file = fileOf(family);
  const font = libraryFont(file.bytes);
  const { postScriptName, ascent, descent, lineGap, capHeight, xHeight, bounds, italicAngle } = fontDescription(fontTables(file.bytes));
  expect({ postScriptName, ascent, descent, lineGap, capHeight, xHeight, italicAngle }).toEqual({
    postScriptName: font.postscriptName, ascent: font.ascent, descent: font.descent, lineGap: font.lineGap, capHeight: font.capHeight,
    xHeight: font.xHeight, italicAngle: font.italicAngle,
  });
  expect(bounds).toEqual({ ...font.bbox });
});
