import { expect, test } from "vitest";
import type { TracedText } from "../../src/diagnostics/index.js";
import { plainText } from "../../src/model/index.js";
import { parseRichBlocks, parseRichText } from "../../src/rich-text/index.js";
import { blockOutline, field } from "./outline.js";

test("a text of more characters than Lectern reads is refused", () => {
  const { value, diagnostics } = parseRichText(field("长".repeat(50_001)));
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["rich-text/too-long"]);
});

test("a text of the greatest length is read", () => {
  const { value, diagnostics } = parseRichText(field("长".repeat(50_000)));
  expect(diagnostics).toEqual([]);
  expect(plainText(value?.inlines ?? [])).toHaveLength(50_000);
});

test("a text of more marks than Lectern reads is refused before the parser sees it", () => {
  for (const parse of [parseRichText, parseRichBlocks]) {
    const { value, diagnostics } = parse(field("*a **b ".repeat(3000)));
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["rich-text/too-many-marks"]);
  }
});

test("emphasis nested beyond reading is reported, and what stands before it is kept", () => {
  const { value, diagnostics } = parseRichText(field(`前${"*a **b ".repeat(40)}x${" b** a*".repeat(40)}`));
  expect(plainText(value?.inlines ?? []).startsWith("前")).toBe(true);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["rich-text/too-deep"]));
});

test("quotations nested beyond reading are reported", () => {
  const { diagnostics } = parseRichBlocks(field(">".repeat(20_000)));
  expect(diagnostics.map(({ code }) => code)).toEqual(["rich-text/too-deep"]);
});

test("a fold of YAML is a line break, although it is a space in the value", () => {
  const source = { path: "lesson.yaml", text: "需要\n  大量 数据" };
  const text: TracedText = {
    text: "需要 大量 数据",
    segments: [
      { start: 0, span: { source, start: 0, end: 2 }, linear: true },
      { start: 2, span: { source, start: 2, end: 5 }, linear: false },
      { start: 3, span: { source, start: 5, end: 10 }, linear: true },
    ],
  };
  expect(plainText(parseRichText(text).value?.inlines ?? [])).toBe("需要大量 数据");
});

test("a code block in a quotation leads to its own lines, not to the marks before them", () => {
  const text = "> ```\n> ab\n> cd\n> ```";
  const block = parseRichBlocks(field(text)).value?.blocks[0];
  const code = block?.type === "quote" ? block.blocks[0] : undefined;
  if (code?.type !== "code-block") throw new Error("a quotation with code was expected");
  expect(code.text.text).toBe("ab\ncd");
  const [first, newline, second] = code.text.segments;
  expect([first?.span.start, newline?.span.start, second?.span.start]).toEqual([8, 10, 13]);
});

test("an item of a citation leads to its key and locator", () => {
  const text = "见[@a; @b, p. 3]";
  const citation = parseRichText(field(text)).value?.inlines[1];
  if (citation?.type !== "citation") throw new Error("a citation was expected");
  const places = citation.items.map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual(["@a", "@b, p. 3"]);
});

test("a byte order mark at the start shifts no place", () => {
  const [inline] = parseRichText(field("\ufeff**重点**")).value?.inlines ?? [];
  expect(inline).toMatchObject({ type: "strong", span: { start: 1, end: 7 } });
});

test("a body of white space has no blocks", () => {
  expect(blockOutline(parseRichBlocks(field(" \n\n ")).value?.blocks ?? [])).toBe("");
});
