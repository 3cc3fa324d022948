import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { loadResources, prepareParagraph, type GlyphPiece, type InlineItem, type Line, type TextStyle } from "../../src/text/index.js";
import { bodyStyle, testFonts } from "./fonts.js";

beforeAll(() => loadResources([{ text: "", lang: "en", hyphenated: true }]));

const words = [
  "大模型", "训练", "数据", "，", "。", "、", "：", "；", "？", "！", "“", "”", "‘", "’", "（", "）", "《", "》", "「", "」",
  "——", "……", "—", "·", "％", "～", "GPT-4", "model", "representation", "it’s", "1,024", "50%", "C++", "(x)", " ", "/",
  "https://example.org/a/b?c=d", "é", "ﬁ", "⽅", "\u00ad", "\u200b", "\u00a0", "\u0301",
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(""));
const method = fc.constantFrom("optimal" as const, "greedy" as const, "balanced" as const);
const style = fc.record({
  hyphens: fc.constantFrom("auto" as const, "manual" as const),
  overflowWrap: fc.constantFrom("normal" as const, "anywhere" as const),
  lang: fc.constantFrom("zh-CN", "en"),
}).map((parts): TextStyle => ({ ...bodyStyle, ...parts }));
const paragraphs = fc.record({ parts: fc.array(text, { maxLength: 4 }), style, method, ems: fc.integer({ min: 1, max: 45 }) });
type Sample = typeof paragraphs extends fc.Arbitrary<infer T> ? T : never;

function setSample(sample: Sample, justify = true): readonly Line<number>[] {
  const items = sample.parts.map((part, tag): InlineItem<number> => ({ kind: "text", text: part, style: sample.style, tag }));
  const paragraph = prepareParagraph(items, testFonts);
  return paragraph.breakLines({ measure: () => sample.ems * 10, justify, method: sample.method });
}

function glyphPieces(line: Line<number>): GlyphPiece<number>[] {
  return line.pieces.filter((piece) => piece.kind === "glyphs");
}

function textOf(line: Line<number>): string {
  return glyphPieces(line).filter(({ hyphen }) => !hyphen).map((piece) => piece.text).join("");
}

const folded: Readonly<Record<string, string>> = { "ﬁ": "fi", "⽅": "方" };

test("the pieces of all lines give the text back, but for white space and what draws nothing", () => {
  fc.assert(fc.property(paragraphs, (sample) => {
    const source = sample.parts.map((part) =>
      part.replace(/[ﬁ⽅]/gu, (character) => folded[character] ?? "").normalize("NFC")).join("");
    const missing = prepareParagraph(
      sample.parts.map((part, tag) => ({ kind: "text" as const, text: part, style: sample.style, tag })), testFonts).missing;
    const lost = new Set(missing.map(({ codePoint }) => String.fromCodePoint(codePoint)));
    const kept = (string: string): string => Array.from(string)
      .filter((character) => !/[\s\u00ad\u200b]/u.test(character) && !lost.has(character)).join("");
    expect(kept(setSample(sample).map(textOf).join(""))).toBe(kept(source));
  }), { numRuns: 400 });
});

test("every word of one line is apart from the next in the text", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("one", "two", "three", "模型"), { minLength: 1 }), fc.integer({ min: 2, max: 30 }), (parts, ems) => {
    const sample = { parts: [parts.join(" ")], style: bodyStyle, method: "optimal" as const, ems };
    expect(setSample(sample).map(textOf).join("")).toBe(parts.join(" "));
  }));
});

test("no line begins with a prohibited mark or ends with one", () => {
  fc.assert(fc.property(paragraphs, (sample) => {
    const parts = sample.parts.map((part) => part.replaceAll("\u200b", ""));
    const lines = setSample({ ...sample, parts, style: { ...sample.style, lang: "zh-CN", overflowWrap: "normal" } });
    // UAX #14 LB10: an accent on nothing but a space is a letter of its own, and a mark may stand after it.
    const texts = lines.map((line) => textOf(line).replace(/(?<=[^ ])\u0301/gu, "").replaceAll(" ", ""));
    for (const [index, line] of texts.entries()) {
      if (index > 0) expect(line).not.toMatch(/^[、，；：。！？）》」％～]/u);
      if (index < texts.length - 1) expect(line).not.toMatch(/[（《「]$/u);
    }
  }), { numRuns: 400 });
});

test("the ink of a justified line ends at the measure, or the line says by how much it does not", () => {
  fc.assert(fc.property(paragraphs, (sample) => {
    if (sample.method === "balanced") return;
    const measure = sample.ems * 10;
    for (const line of setSample(sample)) {
      if (line.end === "wrap") expect(line.width + line.short - line.overfull).toBeCloseTo(measure, 6);
      const last = line.pieces.at(-1);
      if (last !== undefined && last.width > 0) expect(last.x + last.width).toBeCloseTo(line.width, 6);
    }
  }), { numRuns: 400 });
});

test("no gap between characters grows beyond a tenth of an em more than its own width", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("大", "模", "，", "（", "）", "。"), minLength: 5, maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (content, ems) => {
    const sample = { parts: [content], style: bodyStyle, method: "optimal" as const, ems };
    for (const line of setSample(sample))
      for (const { positions } of glyphPieces(line))
        positions.slice(1).forEach((position, index) => {
          const step = position - (positions[index] ?? 0);
          expect(step).toBeGreaterThan(-0.001);
          expect(step).toBeLessThan(21.001); // two half ems of gap, a whole em of glyph, 0.1 em of room
        });
  }));
});

test("a gap between Han and Latin keeps between an eighth and a half of an em", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("大模型", "训练", "GPT", "数据，", "x"), { minLength: 20, maxLength: 80 }), fc.integer({ min: 20, max: 42 }), (parts, ems) => {
    const sample = { parts: [parts.join("")], style: bodyStyle, method: "optimal" as const, ems };
    for (const line of setSample(sample)) {
      const pieces = glyphPieces(line);
      pieces.slice(1).forEach((piece, index) => {
        const before = pieces[index];
        if (before === undefined || before.text.endsWith("，")) return;
        const gap = piece.x - before.x - before.width;
        expect(gap).toBeGreaterThan(1.25 - 1e-6);
        expect(gap).toBeLessThan(5 + 1e-6);
      });
    }
  }));
});

test("positions and clusters belong to their glyphs, and pieces follow one another", () => {
  fc.assert(fc.property(paragraphs, (sample) => {
    for (const line of setSample(sample)) {
      let end = -Infinity;
      for (const piece of glyphPieces(line)) {
        expect(piece.positions).toHaveLength(piece.glyphIds.length);
        expect(piece.clusters).toHaveLength(piece.glyphIds.length);
        expect(piece.clusters.every((offset, index) => offset >= (piece.clusters[index - 1] ?? 0) && offset < piece.text.length)).toBe(true);
        expect(piece.glyphIds.every((glyphId) => glyphId > 0)).toBe(true);
        expect(piece.x).toBeGreaterThan(end - 1e-6);
        end = piece.x + piece.width;
      }
    }
  }), { numRuns: 300 });
});

test("any characters at all end in lines", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 0, max: 30 }), method, (content, ems, way) => {
    const sample = { parts: [content], style: bodyStyle, method: way, ems };
    expect(() => setSample(sample)).not.toThrow();
  }), { numRuns: 300 });
});

test("what was set before does not change what is set", () => {
  const sample = { parts: ["大模型（GPT-4）训练“数据”，office"], style: bodyStyle, method: "optimal" as const, ems: 12 };
  const first = setSample(sample);
  setSample({ ...sample, parts: ["ﬁ⽅ Å 其他，文字"] });
  expect(setSample(sample)).toEqual(first);
});
