import { expect, test } from "vitest";
import { fontDescription, fontTables, partsOfBytes, partsOfFile } from "../../src/fonts/index.js";
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

test.each(families)("%s read piece by piece has the parts of the whole file", (family) => {
  const { bytes } = fileOf(family);
  let read = 0;
  const pieces = partsOfFile((start, end) => {
    read += end - start;
    return bytes.slice(start, end);
  });
  const whole = partsOfBytes(bytes);
  const contents = ({ buffer, byteOffset, byteLength }: DataView): Buffer => Buffer.from(buffer, byteOffset, byteLength);
  expect([...pieces.tables.keys()]).toEqual([...whole.tables.keys()]);
  for (const [tag, table] of whole.tables) expect(contents(pieces.tables.get(tag) ?? new DataView(new ArrayBuffer(0))).equals(contents(table)), tag).toBe(true);
  expect(Uint8Array.from(pieces.outline(100, 900))).toEqual(Uint8Array.from(whole.outline(100, 900)));
  expect(whole.tables.has("glyf")).toBe(false);
  // Outlines are 97 per cent of a face of Han characters, and half of one of Latin letters.
  expect(read).toBeLessThan(bytes.length * (family.startsWith("Noto") ? 0.05 : 0.8));
});

test("a file without outlines, or with more tables than there are, has no parts", () => {
  const { bytes } = fileOf("Source Serif 4");
  const renamed = Uint8Array.from(bytes);
  const row = Buffer.from(renamed.buffer).indexOf("glyf");
  renamed.set([0x78], row);
  const crowded = Uint8Array.from(bytes);
  new DataView(crowded.buffer).setUint16(4, 200);
  for (const damaged of [renamed, crowded]) {
    expect(() => partsOfBytes(damaged)).toThrow(RangeError);
    expect(() => partsOfFile((start, end) => damaged.slice(start, end))).toThrow(RangeError);
  }
});
