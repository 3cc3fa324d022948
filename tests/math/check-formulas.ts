import { beforeAll, expect, test } from "vitest";
import { setText } from "../../src/images/index.js";
import { loadMathSetter, sayFormulas } from "../../src/math/index.js";
import type { MathSetter } from "../../src/math/index.js";
import { loadMathJax } from "../../src/math/mathjax.js";
import type { MathJax } from "../../src/math/mathjax.js";
import { loadResources } from "../../src/text/index.js";
import { comparedFonts, differingShare, pageOf, popplerPicture, resvgPicture } from "../support/drawn-picture.js";
import type { Picture } from "../support/drawn-picture.js";
import { formulas, longFormula } from "./formulas.js";

/**
 * Each formula is set twice: as a PDF of ours, which poppler draws, and as the SVG that MathJax writes, which resvg draws.
 * The two programs share nothing behind MathJax. Both draw it at 240 pixels an em, and the pictures are compared at 40: poppler
 * moves the edges of upright rules to whole pixels, and resvg smooths them.
 */
const scale = 40;
const finer = 6;

/** How many pixels may differ by more than a quarter of full strength, as a share of those that have ink. */
const tolerance = 0.002;

const black = { red: 0, green: 0, blue: 0, alpha: 1 };
const settings = { macros: new Map<string, string>() };

let setter: MathSetter;
let mathJax: MathJax;

beforeAll(async () => {
  [setter, mathJax] = await Promise.all([loadMathSetter(settings), loadMathJax(settings), loadResources([{ text: "", lang: "zh", hyphenated: false }])]);
});

/** The picture at a `finer`th of its size, each pixel the mean of those it stands for. */
function coarse({ width, height, bytes }: Picture): Picture {
  const [wide, high] = [Math.floor(width / finer), Math.floor(height / finer)];
  const means = new Uint8Array(wide * high * 3);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let row = 0; row < finer; row++) for (let column = 0; column < finer; column++) sum += bytes[((y * finer + row) * width + x * finer + column) * 3 + channel] ?? 0;
        means[(y * wide + x) * 3 + channel] = Math.round(sum / finer ** 2);
      }
  return { width: wide, height: high, bytes: means };
}

function inkedShare({ width, height, bytes }: Picture): number {
  let count = 0;
  for (let pixel = 0; pixel < width * height; pixel++) if ((bytes[pixel * 3] ?? 255) < 128 || (bytes[pixel * 3 + 1] ?? 255) < 128) count += 1;
  return count / (width * height);
}

test("there are 60 formulas and more", () => {
  expect(formulas.length).toBeGreaterThanOrEqual(60);
});

/** The share of the ink of `shown`, as MathJax and resvg draw it, that ours of `tex` draws otherwise. */
async function difference(tex: string, shown = tex): Promise<number> {
  const [own, theirs] = await Promise.all([setter.load(tex, true), mathJax.load(shown, true)]);
  if ("message" in own || "message" in theirs) throw new Error("the formula has a mistake");
  const { image, diagnostics } = setText(own.drawing(black), { fonts: comparedFonts, families: ["Noto Sans SC"], lang: "zh" });
  expect(diagnostics).toEqual([]);
  const svg = (theirs.pictures[0] ?? "").replaceAll("currentColor", "#000000").replaceAll(/ data-latex="[^"]*"| font-family="[^"]*"/g, "").replaceAll("<text ", '<text font-family="Noto Sans SC" ');
  const styled = svg.replace(/^<svg [^>]*>/, (start) => `${start}<style>line, rect[data-frame] { fill: none; stroke-width: 70px } .mjx-dashed { stroke-dasharray: 140 }</style>`);
  const fine = resvgPicture(styled, Math.round(own.width * scale) * finer);
  const [wanted, drawn] = [coarse(fine), coarse(popplerPicture(pageOf(image), fine))];
  const ink = inkedShare(wanted);
  expect(ink).toBeGreaterThan(0.005);
  return differingShare(drawn, wanted) / ink;
}

test.each([...formulas, longFormula])("%s looks as MathJax draws it", async (tex) => {
  expect(await difference(tex)).toBeLessThan(tolerance);
});

test("a sign that is another is seen", async () => {
  expect(await difference("a + b", "a - b")).toBeGreaterThan(10 * tolerance);
  expect(await difference("\\frac{a}{b}", "\\frac{a}{\\,b}")).toBeGreaterThan(10 * tolerance);
});

test("each of them has words", async () => {
  const made = await Promise.all(formulas.map(async (tex) => setter.load(tex, true)));
  const { texts } = await sayFormulas(made.map((one) => ("message" in one ? "" : one.mathml)), "en");
  expect(texts.filter((text) => text.trim() === "")).toEqual([]);
});
