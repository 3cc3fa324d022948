import { expect, test } from "vitest";
import type { Fragment } from "../../src/layout/index.js";
import { allFragments, lay, linesOf, pagesOf } from "./support/lay.js";

function fragmentsOf(inside: string, css = "", lang = "en"): readonly Fragment[] {
  return allFragments(pagesOf(inside, css, lang)[0]?.fragments ?? []);
}

test("a background of an inline box lies before its text and as wide as it", () => {
  const fragments = fragmentsOf("<p>a <mark>中文</mark> b</p>", "mark { background-color: #ff0; padding: 0 2pt }", "zh");
  const box = fragments.findIndex((each) => each.kind === "box" && each.element.name === "mark");
  const text = fragments.findIndex((each) => each.kind === "text" && each.element.name === "mark");
  expect(box).toBeGreaterThan(-1);
  expect(box).toBeLessThan(text);
  const mark = fragments[box];
  expect(mark?.kind === "box" && mark.rect.width).toBeCloseTo(24, 6); // 2 + 20 + 2
});

test("an underline runs under all text of its box", () => {
  const fragments = fragmentsOf("<p id='x'><a href='#x'>中文<em>中</em></a></p>", "a { text-decoration: underline } em { font-style: normal }", "zh");
  const rules = fragments.filter((each) => each.kind === "rule");
  expect(rules).toHaveLength(1);
  expect(rules[0]?.rect.width).toBeCloseTo(30, 6);
});

test("emphasis puts a dot under the middle of each Han character and under nothing else", () => {
  const dots = fragmentsOf("<p><em>中a，文</em></p>", "em { text-emphasis-style: dot; font-style: normal }", "zh").filter((each) => each.kind === "dot");
  expect(dots).toHaveLength(2);
  expect(dots[0]?.x).toBeCloseTo(25, 6); // 20 + 10 / 2
  expect(dots[0]?.y).toBeCloseTo(34.3, 6); // baseline 31.3 + 0.3 × 10
});

test("raised text does not push lines apart", () => {
  const lines = fragmentsOf("<p>a<sup>2</sup></p>").filter((each) => each.kind === "line");
  expect(lines.map(({ rect }) => rect.height)).toEqual([15]);
});

test("a block in a line stands on its last baseline and makes room for itself", () => {
  const css = "span { display: inline-block; width: 30pt; padding: 10pt 0 }";
  const fragments = fragmentsOf("<p>a<span>b</span></p>", css);
  const [line] = fragments.filter((each) => each.kind === "line");
  const [box] = fragments.filter((each) => each.kind === "box" && each.element.name === "span");
  expect(line?.rect.height).toBeCloseTo(35, 6); // 10 + 15 + 10
  expect(box?.kind === "box" && box.rect.width).toBeCloseTo(30, 6);
});

test("a line that cannot break warns where it is", () => {
  const { diagnostics } = lay(`<p>a ${"w".repeat(60)}</p>`, "p { overflow-wrap: normal }");
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["layout/overfull-line", "warning"]]);
});

test("a character without a font is reported once an element", () => {
  const { diagnostics } = lay("<p>ab ᚠᚠ ᚠ</p>");
  expect(diagnostics.map(({ message }) => message)).toEqual(["no font has the character `ᚠ` (U+16A0); tried `Latin`, `Han`"]);
});

test("text is centred and flushed right in its measure", () => {
  const x = (css: string): number => {
    const [text] = fragmentsOf("<p>中文</p>", css, "zh").filter((each) => each.kind === "text");
    return text?.x ?? 0;
  };
  expect(x("p { text-align: center }")).toBeCloseTo(110, 6); // 20 + (200 − 20) / 2
  expect(x("p { text-align: right }")).toBeCloseTo(200, 6); // 20 + 200 − 20
});

test("a preformatted block keeps its lines and spaces", () => {
  expect(linesOf(fragmentsOf("<pre>if a:\n  b\n\nc\n</pre>").slice(0, 1))).toEqual(["if a:", "b", "", "c"]);
});

function startsOf(inside: string, css: string): readonly (readonly [string, number])[] {
  return fragmentsOf(inside, css).flatMap((line) => {
    if (line.kind !== "line") return [];
    const first = line.children.find((child) => child.kind === "text" && child.text.trim() !== "");
    return first?.kind === "text" ? [[first.text.trim(), first.x] as const] : [];
  });
}

const code = "pre { white-space: pre-wrap; overflow-wrap: anywhere; wrap-indent: hang }";

test("a line of code goes on behind its own blanks and a step", () => {
  const starts = startsOf(`<pre>a\n    ${"b".repeat(60)}\n${"c".repeat(60)}</pre>`, code);
  // Blanks are part of the text that they stand before; four of them are 24 wide.
  expect(starts.map(([words, x]) => [words.slice(0, 1), Number((x - 20).toFixed(2))])).toEqual([["a", 0], ["b", 0], ["b", 36], ["b", 36], ["c", 0], ["c", 12]]);
});

test("the number before a line is none of its blanks, and blanks take at most half of the measure", () => {
  const numbered = "span { display: inline-block; width: 20pt; margin-left: -30pt; margin-right: 10pt }";
  const second = startsOf(`<pre><span>1</span>    ${"b".repeat(60)}</pre>`, `${code} ${numbered} pre { padding-left: 30pt }`).at(-1);
  expect(second?.[1]).toBeCloseTo(50 + 4 * 6 + 12, 6);
  const [, deep] = startsOf(`<pre>${" ".repeat(24)}${"b".repeat(30)}</pre>`, code);
  expect(deep?.[1]).toBe(20 + 100); // half of 200
});
