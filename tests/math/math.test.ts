import { beforeAll, describe, expect, test } from "vitest";
import type { VectorOperation } from "../../src/images/index.js";
import { loadMathSetter, sayFormulas } from "../../src/math/index.js";
import type { Formula, FormulaFault, MathSetter } from "../../src/math/index.js";
import { formulas, longFormula } from "./formulas.js";

const black = { red: 0, green: 0, blue: 0, alpha: 1 };

let setter: MathSetter;

beforeAll(async () => {
  setter = await loadMathSetter({ macros: new Map([["R", "\\mathbb{R}"], ["pair", "(#1,#2)"]]) });
});

/** What a drawing draws, whatever groups it stands in. */
function leaves(operations: readonly VectorOperation[]): VectorOperation[] {
  return operations.flatMap((operation) => (operation.kind === "group" ? leaves(operation.operations) : [operation]));
}

async function set(tex: string, display = true, measure?: number): Promise<Formula | FormulaFault> {
  await setter.load(tex, display);
  return setter.set(tex, display, measure);
}

async function formula(tex: string, display = true, measure?: number): Promise<Formula> {
  const made = await set(tex, display, measure);
  if ("message" in made) throw new Error(`${tex}: ${made.message}`);
  return made;
}

async function faultIn(tex: string): Promise<string> {
  const made = await set(tex);
  return "message" in made ? `${tex.slice(made.start, made.end)}: ${made.message}` : "none";
}

describe("what TeX cannot make sense of is told at its place", () => {
  test.each([
    ["a + \\foo{x} + b", "\\foo: undefined control sequence \\foo"],
    ["a = \\pair{1}{\\foo}+b", "\\foo: undefined control sequence \\foo"],
    ["\\frac{a}{", "{: missing close brace"],
    ["x}", "}: extra close brace or missing open brace"],
    ["a^2^3", "3: double exponent: use braces to clarify"],
    ["\\left( x", "\\left: extra \\left or missing \\right"],
    ["\\begin{cases} 1", "1: missing \\end{cases}"],
    ["x \\tag{1}", "\\tag: `\\tag` is not known here: a formula is numbered by `{#eq-…}` after it and referred to by `@eq-…`"],
    ["  ", "  : the formula is empty"],
  ])("%s", async (tex, said) => {
    expect(await faultIn(tex)).toBe(said);
  });

  test("a macro that calls itself ends", async () => {
    const looping = await loadMathSetter({ macros: new Map([["loop", "\\loop\\loop"]]) });
    const made = looping.set("\\loop", true);
    expect("message" in made ? made.message : "none").toContain("macro");
  });

  test("a long formula ends", async () => {
    const made = await set("x".repeat(100_000));
    expect("message" in made ? made.message : "none").toBe("the formula is longer than 4000 characters");
  });
});

describe("a formula", () => {
  test.each(formulas)("%s is drawn", async (tex) => {
    const { width, ascent, depth, drawing } = await formula(tex);
    const kinds = new Set(leaves(drawing(black).operations).map(({ kind }) => kind));
    expect(kinds.has("path") || kinds.has("text")).toBe(true);
    expect(width).toBeGreaterThan(0.3);
    expect(width).toBeLessThan(30);
    expect(ascent + depth).toBeGreaterThan(0.3);
  });

  test("takes the colour of its text, and keeps the colours of its own", async () => {
    const red = { red: 1, green: 0, blue: 0, alpha: 1 };
    const fills = leaves((await formula("\\color{blue}x\\color{black}+y")).drawing(red).operations).flatMap((each) => (each.kind === "path" ? [each.fill] : []));
    expect(fills).toEqual([{ red: 0, green: 0, blue: 1, alpha: 1 }, black, black]);
    const plain = leaves((await formula("x")).drawing(red).operations).flatMap((each) => (each.kind === "path" ? [each.fill] : []));
    expect(plain).toEqual([red]);
  });

  test("is broken at relations where the measure is narrower", async () => {
    const whole = await formula(longFormula);
    const broken = await formula(longFormula, true, 20);
    expect(whole.width).toBeGreaterThan(40);
    expect(broken.width).toBeLessThanOrEqual(20);
    expect(broken.ascent + broken.depth).toBeGreaterThan(2 * (whole.ascent + whole.depth) - 1);
  });

  test.each([
    ["aligned lines 1.5 ems, as LaTeX with its \\jot", "\\begin{aligned}a\\\\b\\end{aligned}", 2.5],
    ["gathered lines as well", "\\begin{gathered}a\\\\b\\end{gathered}", 2.5],
    ["with what their author adds", "\\begin{aligned}a\\\\[5pt]b\\end{aligned}", 3],
    ["cases 1.44 ems", "\\begin{cases}a\\\\b\\end{cases}", 2.44],
    ["rows of a matrix 1.2 ems and what MathJax puts around them", "\\begin{matrix}a\\\\b\\end{matrix}", 2.4],
  ])("has %s apart", async (_, tex, height) => {
    const { ascent, depth } = await formula(tex);
    expect(ascent + depth).toBeCloseTo(height, 3);
  });

  test("has no blank beside signs of money and things, and letters of logos that stand on none", async () => {
    const [five, euro, price] = await Promise.all([formula("5"), formula("€"), formula("5€5")]);
    expect(price.width).toBeCloseTo(2 * five.width + euro.width, 3);
    const widths = await Promise.all(["\\TeX", "\\mathrm{TEX}", "\\LaTeX"].map(async (tex) => (await formula(tex)).width));
    expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) - 0.3);
    expect(widths[2]).toBeGreaterThan(2.2);
  });

  test("of several lines at the edges of a column is as wide as its lines", async () => {
    const made = await formula("\\begin{multline}a + b + c\\\\d\\\\e\\end{multline}");
    expect(made.width).toBeLessThan(10);
  });

  test("does not hand its definitions on to the next one", async () => {
    await formula("\\newcommand{\\mine}{y}\\mine");
    expect(await faultIn("\\mine")).toBe("\\mine: undefined control sequence \\mine");
  });

  test("knows the macros of its course", async () => {
    expect((await formula("\\R")).width).toBe((await formula("\\mathbb{R}")).width);
  });
});

describe("speech", () => {
  test("says every formula in the document's language", async () => {
    const all = await Promise.all(formulas.map(async (tex) => (await formula(tex)).mathml));
    const english = await sayFormulas(all, "en-GB");
    expect(english.lang).toBe("en");
    expect(english.texts.filter((text) => text === "")).toEqual([]);
    const root = [(await formula("\\frac{a}{b}+\\sqrt{x^2}")).mathml];
    const [inEnglish, inGerman] = await Promise.all([sayFormulas(root, "en"), sayFormulas(root, "de")]);
    expect(inEnglish.texts).toEqual(["a over b plus the square root of x squared"]);
    expect(inGerman.texts).toEqual(["a geteilt durch b plus Quadratwurzel aus x Quadrat"]);
  });

  test.each([
    ["ar", "a على b زائد الجذر التربيعي لـ x تربيع نهاية الجذر"],
    ["he", "a חלקי b ועוד שורש x בריבוע סוף שורש"],
    ["zh-CN", "b分之a 加 根号 x 的平方，根号结束"],
    ["ja", "b 分の a プラス ルート x の二乗、ルート終わり"],
    ["pt-BR", "a sobre b mais raiz quadrada de x ao quadrado, fim da raiz"],
    ["ru", "a делить на b плюс корень из x в квадрате, конец корня"],
  ])("has words of its own in %s, which the rules do not speak", async (lang, words) => {
    const all = await Promise.all(formulas.map(async (tex) => (await formula(tex)).mathml));
    const said = await sayFormulas([(await formula("\\frac{a}{b}+\\sqrt{x^2}")).mathml, ...all], lang);
    expect(said.lang).toBe(lang.split("-")[0]);
    expect(said.texts[0]).toBe(words);
    expect(said.texts.filter((text) => text === "" || /[<>&]|math/.test(text))).toEqual([]);
  });

  test("says sums, long fractions, indices and rows in order, without signs that are not heard", async () => {
    const { mathml } = await formula("\\sum_{i=1}^{n}\\frac{x_i+1}{2}");
    const { mathml: mean } = await formula("\\bar{x}");
    expect((await sayFormulas([mean], "ar")).texts).toEqual(["x بار"]);
    expect((await sayFormulas([mathml], "zh-CN")).texts).toEqual(["求和，从 i 等于 1 到 n 分式，分子 x 下标 i 加 1，分母 2，分式结束"]);
  });

  test("is English, and says so, where there are no words for a language", async () => {
    expect((await sayFormulas([], "fa")).lang).toBe("en");
    expect((await sayFormulas([], "zh-TW")).lang).toBe("en");
  });
});
