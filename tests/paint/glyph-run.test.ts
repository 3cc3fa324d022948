import { expect, test } from "vitest";
import { glyphRunOperators } from "../../src/paint/glyph-run.js";
import { PaintedFont, readableText } from "../../src/paint/painted-font.js";
import type { GlyphsOperation } from "../../src/paint/display-list.js";
import { faceFor } from "./hand-made.js";

const face = faceFor("a");
const black = { red: 0, green: 0, blue: 0, alpha: 1 };

function run(text: string, fields: Partial<GlyphsOperation> = {}): GlyphsOperation {
  const glyphIds = Array.from(text, (character) => face.glyphFor(character.codePointAt(0) ?? 0));
  let pen = 0;
  const positions = glyphIds.map((glyphId) => (pen += face.advanceOf(glyphId) * 10) - face.advanceOf(glyphId) * 10);
  return {
    kind: "glyphs", tag: { kind: "artifact", type: "layout" }, face, size: 10, x: 72, y: 100, glyphIds, positions,
    rises: null, text, clusters: glyphIds.map((_, index) => index), colour: black, ...fields,
  };
}

function shown(operation: GlyphsOperation, font = new PaintedFont(face)): string[] {
  return glyphRunOperators(operation, font, "F1").split("\n");
}

test("glyphs at their natural advances are one string", () => {
  expect(shown(run("abca"))).toEqual(["/F1 10 Tf", "1 0 0 -1 72 100 Tm", "[<0001000200030001>] TJ"]);
});

test("a gap is an adjustment in thousandths of an em, and roundings do not add up", () => {
  const { positions } = run("aaaa");
  const spread = positions.map((position, index) => position + index * 0.004);
  expect(shown(run("aaaa", { positions: spread })).at(-1)).toBe("[<00010001>-1<00010001>] TJ"); // 0, 0.4, 0.8 → 1, 1.2
  const wide = positions.map((position, index) => position + (index >= 2 ? 3 : 0));
  expect(shown(run("aaaa", { positions: wide })).at(-1)).toBe("[<00010001>-300<00010001>] TJ");
});

test("one glyph that stands for two characters has two numbers, each with its own text", () => {
  const font = new PaintedFont(face);
  const hyphen = face.glyphFor(0x2d);
  expect(shown(run("--", { text: "-\u00ad", glyphIds: [hyphen, hyphen] }), font).at(-1)).toBe("[<00010002>] TJ");
  expect(font.unicode).toEqual([[0xfffd], [0x2d], [0xad]]);
  expect(font.widths[1]).toBe(font.widths[2]);
});

test("a ligature reads as all its characters", () => {
  const font = new PaintedFont(face);
  const { glyphIds, positions } = run("fx");
  shown(run("fx", { text: "fix", glyphIds, positions, clusters: [0, 2] }), font);
  expect(font.unicode.slice(1)).toEqual([[0x66, 0x69], [0x78]]);
});

test("a cluster that became several glyphs carries its text", () => {
  const font = new PaintedFont(face);
  const operators = shown(run("abc", { text: "éc", clusters: [0, 0, 1] }), font);
  expect(operators.slice(2)).toEqual(["/Span <</ActualText <feff00e9>>> BDC", "[<00010002>] TJ", "EMC", "[<0003>] TJ"]);
  expect(font.unicode.slice(1)).toEqual([[0xe9], [0x200b], [0x63]]);
});

test("raised glyphs are raised and what follows is not", () => {
  const operators = shown(run("abc", { rises: [0, 2.5, 2.5] }));
  expect(operators.slice(2)).toEqual(["0 Ts", "[<0001>] TJ", "2.5 Ts", "[<00020003>] TJ", "0 Ts"]);
});

test("every glyph of a cluster has its own height", () => {
  const font = new PaintedFont(face);
  const operators = shown(run("abcd", { text: "xyd", clusters: [0, 0, 1, 2], rises: [-1.5, 0, 0, 0] }), font);
  expect(operators.slice(2)).toEqual([
    "/Span <</ActualText <feff0078>>> BDC", "-1.5 Ts", "[<0001>] TJ", "0 Ts", "[<0002>] TJ", "EMC", "0 Ts", "[<00030004>] TJ", "0 Ts",
  ]);
  expect(font.unicode.slice(1)).toEqual([[0x78], [0x200b], [0x79], [0x64]]);
});

test("characters that only steer are not read", () => {
  expect(readableText("a\u200bb\u00a0c\ufe0f")).toBe("ab c\ufe0f"); // a selector is a part of its character
  expect(readableText("a\u00ad")).toBe("a");
  expect(readableText("\u00ad")).toBe("\u00ad");
});
