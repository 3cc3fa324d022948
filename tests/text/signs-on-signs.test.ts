import { expect, test } from "vitest";
import { prepareParagraph, type GlyphPiece } from "../../src/text/index.js";
import { bodyStyle, testFonts } from "./fonts.js";

function piecesOf(text: string, lang = "zh-CN"): { readonly pieces: readonly GlyphPiece<number>[]; readonly missing: readonly (number | null)[] } {
  const paragraph = prepareParagraph([{ kind: "text", text, style: { ...bodyStyle, lang }, tag: 0 }], testFonts);
  const [line] = paragraph.breakLines({ measure: () => 1e6, justify: false, method: "greedy" });
  return { pieces: line?.pieces.filter((piece) => piece.kind === "glyphs") ?? [], missing: paragraph.missing.map(({ selector }) => selector) };
}

test("a variation selector chooses the form that a face has, and stays in the text", () => {
  const [plain, other] = [piecesOf("，"), piecesOf("，\ufe01")];
  expect(other.missing).toEqual([]);
  expect(other.pieces.map(({ text }) => text).join("")).toBe("，\ufe01");
  expect(other.pieces[0]?.glyphIds[0]).not.toBe(0);
  expect(plain.pieces[0]?.text).toBe("，");
});

test("a form that no face has is told, and the character is set", () => {
  const { pieces, missing } = piecesOf("葛\u{e0102}");
  expect(missing).toEqual([0xe0102]);
  expect(pieces.map(({ text }) => text).join("")).toBe("葛\u{e0102}");
});

test("in Taiwan commas and stops stand in the middle of their frame", () => {
  const { pieces } = piecesOf("水，去。", "zh-TW");
  const [piece] = pieces;
  expect(piece?.text).toBe("水，去。");
  for (const glyph of [1, 3]) {
    const ink = piece?.face.inkOf(piece.glyphIds[glyph] ?? 0);
    const [x, rise] = [(piece?.positions[glyph] ?? 0) / 10 - glyph, (piece?.rises?.[glyph] ?? 0) / 10];
    expect(x + ((ink?.start ?? 0) + (ink?.end ?? 0)) / 2).toBeCloseTo(0.5, 6);
    expect(rise + ((ink?.bottom ?? 0) + (ink?.top ?? 0)) / 2).toBeCloseTo(0.38, 6);
  }
  expect(piecesOf("水，去。").pieces[0]?.rises).toBeNull();
});
