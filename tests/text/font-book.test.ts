import { expect, test } from "vitest";
import { prepareParagraph, type InlineItem, type TextStyle } from "../../src/text/index.js";
import { bodyStyle, testFonts } from "./fonts.js";

function facesOf(text: string, style: TextStyle = bodyStyle): string[] {
  const items: InlineItem<null>[] = [{ kind: "text", text, style, tag: null }];
  const lines = prepareParagraph(items, testFonts).breakLines({ measure: () => 1e6, justify: false, method: "greedy" });
  return lines.flatMap(({ pieces }) => pieces.flatMap((piece) =>
    piece.kind === "glyphs" ? [`${piece.text}: ${piece.face.file.family}`] : []));
}

test("Latin is drawn by the Latin face, Han by the Han face", () => {
  expect(facesOf("模型GPT")).toEqual(["模型: Noto Serif SC", "GPT: Source Serif 4"]);
});

test("shared marks are drawn by the face of their script", () => {
  expect(facesOf("他说“是”")).toEqual(["他说“是”: Noto Serif SC"]);
  expect(facesOf("say “yes” now")).toEqual(["say “yes” now: Source Serif 4"]);
});

test("a character that no listed family has is looked for in the whole book", () => {
  expect(facesOf("xℝ")).toEqual(["x: Source Serif 4", "ℝ: Noto Sans Math"]);
});

test("a family without an italic face is set upright", () => {
  const faces = testFonts.facesFor({ families: ["Noto Serif SC"], weight: 700, italic: true });
  expect(faces.primary?.name).toBe("Noto Serif SC 400 normal");
});

test("a character that no face has is reported with its place and set as nothing", () => {
  const paragraph = prepareParagraph([{ kind: "text", text: "a\u{1F600}b", style: bodyStyle, tag: "tag" }], testFonts);
  expect(paragraph.missing).toEqual([{ tag: "tag", offset: 1, codePoint: 0x1f600, selector: null }]);
  const [line] = paragraph.breakLines({ measure: () => 100, justify: false, method: "greedy" });
  expect(line?.pieces.map((piece) => piece.kind === "glyphs" ? piece.text : "")).toEqual(["ab"]);
});

test("characters that draw nothing need no glyph", () => {
  const text = "a\u200bb\u2060c\ufeffd\u00ade\ufe0f";
  expect(prepareParagraph([{ kind: "text", text, style: bodyStyle, tag: 1 }], testFonts).missing).toEqual([]);
});

test("size-adjust is in the size of a piece", () => {
  const [line] = prepareParagraph([{ kind: "text", text: "x中", style: bodyStyle, tag: 1 }], testFonts)
    .breakLines({ measure: () => 100, justify: false, method: "greedy" });
  expect(line?.pieces.map((piece) => piece.kind === "glyphs" ? piece.size : 0)).toEqual([10.8, 10]); // 10 × 1.08, 10 × 1
});

test("one word of a hundred thousand letters ends in one line, or in full lines where it may be parted", () => {
  const text = "x".repeat(100_000);
  const set = (overflowWrap: "normal" | "anywhere"): number =>
    prepareParagraph([{ kind: "text", text, style: { ...bodyStyle, overflowWrap }, tag: 1 }], testFonts)
      .breakLines({ measure: () => 400, justify: true, method: "optimal" }).length;
  expect(set("normal")).toBe(1);
  expect(set("anywhere")).toBeGreaterThan(1000);
});
