import { expect, test } from "vitest";
import { FontSubset } from "../../src/paint/subset-font.js";
import { libraryFont } from "../support/font-library.js";
import { faceFor } from "./hand-made.js";

for (const characters of ["aéÅ½-é", "鱼一、鱼"]) {
  test(`the glyphs of \`${characters}\` keep outline and advance in a subset`, () => {
    const face = faceFor(Array.from(characters)[0] ?? "a");
    const glyphIds = Array.from(characters, (character) => face.glyphFor(character.codePointAt(0) ?? 0));
    const subset = new FontSubset(face.parts);
    const numbers = glyphIds.map((glyphId) => subset.add(glyphId));
    expect(numbers).toEqual(glyphIds.map((_, index) => index + 1));
    const font = libraryFont(subset.encode());
    numbers.forEach((number, index) => {
      const copy = font.getGlyph(number);
      const original = libraryFont(face.file.bytes).getGlyph(glyphIds[index] ?? 0);
      expect(copy.path.toSVG()).toBe(original.path.toSVG());
      expect(copy.advanceWidth).toBe(original.advanceWidth);
    });
  });
}

test("a subset is small and the same every time", () => {
  const face = faceFor("鱼");
  const encode = (): Uint8Array => {
    const subset = new FontSubset(face.parts);
    subset.add(face.glyphFor(0x9c7c));
    return subset.encode();
  };
  expect(encode().length).toBeLessThan(5_000);
  expect(encode()).toEqual(encode());
});
