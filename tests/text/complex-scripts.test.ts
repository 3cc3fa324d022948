import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { embeddingLevels } from "../../src/text/shaping/bidi.js";
import { loadResources, prepareParagraph, type GlyphPiece, type Line } from "../../src/text/index.js";
import { featuresOf, shapeWord } from "../../src/text/shaping/shape-word.js";
import { libraryFont } from "../support/font-library.js";
import { bodyStyle, complexFonts, testFonts } from "./fonts.js";

const hebrew = "שלום עולם";
const arabic = "السلام عليكم";
const hindi = "नमस्ते दुनिया";
const thai = "การเรียนรู้ของเครื่อง";

const unloaded = await loadResources([{ text: "大模型 Transformer", lang: "zh-CN", hyphenated: true }])
  .then(() => embeddingLevels(hebrew));

beforeAll(() => loadResources([{ text: hebrew, lang: "zh-CN", hyphenated: true }]));

function set(text: string, ems = 40, lang = "zh-CN"): readonly Line<number>[] {
  const paragraph = prepareParagraph([{ kind: "text", text, style: { ...bodyStyle, lang }, tag: 0 }], complexFonts);
  expect(paragraph.missing).toEqual([]);
  return paragraph.breakLines({ measure: () => ems * 10, justify: true, method: "optimal" });
}

function glyphsOf(line: Line<number> | undefined): GlyphPiece<number>[] {
  return line?.pieces.filter((piece) => piece.kind === "glyphs") ?? [];
}

function textOf(lines: readonly Line<number>[]): string {
  return lines.flatMap((line) => glyphsOf(line).map((piece) => piece.text)).join("");
}

test("documents without such a script do without the bidirectional algorithm", () => {
  expect(unloaded).toBeNull();
});

test("pieces keep the order of the text, and what runs from right to left goes back from its right edge", () => {
  const [line] = set(`希伯来文${hebrew}在此`);
  const [before, words, after] = glyphsOf(line);
  expect(glyphsOf(line).map((piece) => piece.text)).toEqual(["希伯来文", hebrew, "在此"]);
  expect(words?.positions).toEqual([...words?.positions ?? []].sort((one, other) => other - one));
  expect(words?.positions.at(-1)).toBeCloseTo(0, 6);
  expect(words?.x).toBeCloseTo((before?.width ?? 0) + 2.5, 6); // a quarter of an em between the scripts
  expect(after?.x).toBeCloseTo((words?.x ?? 0) + (words?.width ?? 0) + 2.5, 6);
});

test("pieces of one line never stand on one another", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(hebrew, arabic, hindi, thai, "模型", "GPT-4", " ", "，", "12", "(", ")"), { maxLength: 20 }), fc.integer({ min: 6, max: 40 }), (parts, ems) => {
    for (const line of set(parts.join(""), ems)) {
      const spans = glyphsOf(line).filter(({ width }) => width > 1e-6).map(({ x, width }) => [x, x + width] as const)
        .sort(([one], [other]) => one - other);
      spans.slice(1).forEach(([start], index) => { expect(start).toBeGreaterThan((spans[index]?.[1] ?? 0) - 1e-6); });
      const inked = spans.at(-1)?.[1];
      if (inked !== undefined) expect(inked).toBeLessThan(line.width + 1e-6);
    }
  }), { numRuns: 100 });
});

test("the pieces of all lines give the text back in the order of the text", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(hebrew, arabic, hindi, thai, "模型", "GPT-4", "，"), { maxLength: 20 }), fc.integer({ min: 3, max: 40 }), (parts, ems) => {
    const text = parts.join("");
    expect(textOf(set(text, ems)).replace(/\s/g, "")).toBe(text.normalize("NFC").replace(/\s/g, ""));
  }), { numRuns: 100 });
});

test("Arabic letters join, and numbers among them run from left to right", () => {
  const [line] = set("价格 السعر 250 دولار");
  const pieces = glyphsOf(line);
  const number = pieces.find((piece) => piece.text.includes("250"));
  expect(number?.positions).toEqual([...number?.positions ?? []].sort((one, other) => one - other));
  const word = pieces.find((piece) => piece.text.includes("السعر"));
  const alone = Array.from("السعر", (letter) => word?.face.glyphFor(letter.codePointAt(0) ?? 0));
  expect(word?.glyphIds.slice(0, 5)).not.toEqual(alone);
});

test("the dots of an Arabic letter stand off the line on which its body stands", () => {
  const [word] = glyphsOf(set("بيت", 40, "ar")[0]);
  const risesOf = (letter: number): number[] => (word?.rises ?? []).filter((_, glyph) => word?.clusters[glyph] === letter);
  expect(word?.text).toBe("بيت");
  for (const letter of [0, 1, 2]) expect(risesOf(letter)).toContain(0); // the bodies of ب, ي and ت
  expect(Math.min(...risesOf(0))).toBeLessThan(0); // one dot below
  expect(Math.min(...risesOf(1))).toBeLessThan(0); // two dots below
});

test("Devanagari clusters hold consonant, virama and vowel sign", () => {
  const [line] = set("印地语नमस्ते");
  const word = glyphsOf(line)[1];
  expect(word?.text).toBe("नमस्ते");
  expect([...new Set(word?.clusters)]).toEqual([0, 1, 2, 4]); // न म स् ते
});

test("brackets among letters from right to left are mirrored", () => {
  const [line] = set("文א(ב)ג文");
  const brackets = glyphsOf(line).flatMap((piece) => piece.clusters.flatMap((cluster, index) =>
    "()".includes(piece.text.charAt(cluster)) ? [[piece.face.glyphFor(0x28), piece.face.glyphFor(0x29)].indexOf(piece.glyphIds[index] ?? 0)] : []));
  expect(brackets).toEqual([1, 0]); // the one that opens is drawn as the one that closes
});

test("Thai breaks with a syllable that its spelling shows, where a line has no other break", () => {
  const lines = set("泰语การเรียนรู้ของเครื่องและเทคโนโลยี", 8);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(1)) expect(textOf([line])).toMatch(/^[เแโใไก-ฮ泰]/);
});

test("HarfBuzz and fontkit agree on the advances of Latin words", () => {
  const face = complexFonts.facesFor(bodyStyle).faceFor(0x61, "latin");
  if (face === null) throw new Error("no Latin face");
  const words = "Transformer attention office affluent AVATAR Toyota fine-tuning representation Wolfgang x² naïve".split(" ");
  const features = featuresOf([], false);
  const font = libraryFont(face.file.bytes);
  for (const word of words) {
    const sum = (numbers: readonly number[] | undefined): number => (numbers ?? []).reduce((all, one) => all + one, 0);
    expect(sum(shapeWord(face, word, features).advances)).toBeCloseTo(font.layout(word).advanceWidth / font.unitsPerEm, 9);
  }
});

test("letter spacing opens between words and letters that stand alone, and never parts letters that join", () => {
  const widthOf = (text: string, letterSpacing: number): number =>
    prepareParagraph([{ kind: "text", text, style: { ...bodyStyle, lang: "ar", letterSpacing }, tag: 0 }], complexFonts).maxContentWidth;
  expect(widthOf("سلام", 2)).toBeCloseTo(widthOf("سلام", 0), 6);
  expect(widthOf(hebrew.slice(0, 4), 2)).toBeCloseTo(widthOf(hebrew.slice(0, 4), 0) + 6, 6); // 3 gaps of 2 pt
  expect(widthOf("नमस्ते", 2)).toBeCloseTo(widthOf("नमस्ते", 0), 6); // one line above all letters
  expect(widthOf("سلام سلام", 2)).toBeCloseTo(widthOf("سلام سلام", 0) + 2, 6); // once between words
});

test("Arabic words are never set in a face of formulas, whose letters do not join", () => {
  const style = { ...bodyStyle, lang: "en", families: ["Source Serif 4", "Noto Sans Math"] };
  const [line] = prepareParagraph([{ kind: "text", text: "from قطن on", style, tag: 0 }], complexFonts)
    .breakLines({ measure: () => 400, justify: false, method: "greedy" });
  expect(glyphsOf(line).find(({ text }) => text.includes("قطن"))?.face.file.family).toBe("Noto Naskh Arabic");
  expect(prepareParagraph([{ kind: "text", text: "قطن", style, tag: 0 }], testFonts).missing.map(({ codePoint }) => codePoint)).toEqual([0x642, 0x637, 0x646]);
});
