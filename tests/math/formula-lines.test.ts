import { beforeAll, describe, expect, test } from "vitest";
import { readText } from "../../src/conformance/index.js";
import { loadMathSetter } from "../../src/math/index.js";
import type { FormulaPart, MathSetter } from "../../src/math/index.js";
import { layMath } from "../layout/support/lay.js";
import { paintedBytes } from "../support/painted-bytes.js";
import { structureText } from "../support/pdf-structure.js";
import { formulas } from "./formulas.js";

let setter: MathSetter;

beforeAll(async () => {
  setter = await loadMathSetter({ macros: new Map([["half", "\\frac{1}{2} = "]]) });
});

async function partsOf(tex: string): Promise<readonly FormulaPart[]> {
  const made = await setter.load(tex, false);
  if ("message" in made) throw new Error(`${tex}: ${made.message}`);
  return made.parts;
}

/** The TeX of each part, and what parts it from the one before. */
async function partedTex(tex: string): Promise<string> {
  return (await partsOf(tex)).map(({ tex: own, after }) => (after === null ? own : `|${after}|${own}`)).join("");
}

describe("a formula in a line is parted where TeX parts it", () => {
  test.each([
    ["behind relations and signs of operation", "a + b = c", "a + |operation|b = |relation|c"],
    ["not behind a sign before a number", "x = -1", "x = |relation|-1"],
    ["not behind a sign that it begins or ends with", "= a +", "= a +"],
    ["not within a fraction, a root, an index, brackets or braces", "\\frac{a=b}{c} \\sqrt{a=b} x_{i=1} \\left(a=b\\right) {a=b}", "\\frac{a=b}{c} \\sqrt{a=b} x_{i=1} \\left(a=b\\right) {a=b}"],
    ["between brackets that do not grow", "f(a = b)", "f(a = |relation|b)"],
    ["not behind a comma or a blank", "a, \\quad b", "a, \\quad b"],
    ["behind the blank that a sign has", "a \\implies b", "a \\implies |relation|b"],
    ["where its TeX allows it, and not where that forbids it", "a \\allowbreak b = \\nobreak c", "a \\allowbreak |allowed|b = \\nobreak c"],
    ["over the lines of its source", "a\n= b", "a\n= |relation|b"],
    ["in another style", "\\displaystyle a = b", "\\displaystyle a = |relation|b"],
    ["behind a sign under another one", "a \\overset{?}{=} b", "a \\overset{?}{=} |relation|b"],
    ["behind the arrows of chemistry, whose TeX stays whole", "\\ce{A + B -> C}", "\\ce{A + B -> C}|operation||relation|"],
    ["behind a sign in a macro, where its TeX stays whole", "x \\half 3 + y", "x \\half 3 + y|relation||operation|"],
  ])("%s", async (_, tex, parted) => {
    expect(await partedTex(tex)).toBe(parted);
  });

  test.each(formulas)("the parts of %s are as wide as it is, and have its TeX", async (tex) => {
    const made = await setter.load(tex, false);
    if ("message" in made) throw new Error(made.message);
    const sum = made.parts.reduce((width, part) => width + part.gap + part.width, 0);
    expect(sum).toBeCloseTo(made.width, 6);
    expect(made.parts.map((part) => part.tex).join("")).toBe(tex);
  });
});

test("a formula over two lines is one element, read once by its words", async () => {
  const { document, diagnostics } = await layMath(
    '<article lang="en"><p>The sum of all of these <formula notation="tex" alt="one long sum">aaa + bbb = ccc + ddd = eee</formula> ends.</p></article>', "p { text-align: justify }",
  );
  expect(diagnostics).toEqual([]);
  if (document === null) throw new Error("nothing was laid out");
  expect(await structureText(paintedBytes(document, { title: "Title", author: null, subject: null, lang: "en", created: 0 }))).toBe(`\
Document lang=en
  P
    "The sum of all of these "
    Formula alt="one long sum" "aaa + bbb = ccc + ddd = eee"
    " ends."
`);
});

test.each([
  // Letters that no mathematics face has are drawn as letters, which are seen and not read.
  ["text in several faces", "\\text{当 } x > 0 \\text{ 时 } y"],
  ["doubled signs, however narrow they are", "\\begin{aligned} a &= b \\\\ &= {{c}} \\end{aligned}"],
])("the TeX of a formula is there to be copied, and nothing else: %s", async (_, tex) => {
  const { document } = await layMath(`<article lang="zh"><p>在 <formula notation="tex" alt="words">${tex.replaceAll("&", "&amp;").replaceAll(">", "&gt;")}</formula>。</p></article>`, "");
  if (document === null) throw new Error("nothing was laid out");
  // By our own reader: the one of `structureText` does not know what is not read.
  expect(readText(paintedBytes(document, { title: "Title", author: null, subject: null, lang: "zh", created: 0 }))).toContain(`“${tex}”`);
});
