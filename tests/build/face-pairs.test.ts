import { readFileSync } from "node:fs";
import path from "node:path";
import * as harfbuzz from "harfbuzzjs";
import { expect, test } from "vitest";
import { fontPackages, weightNames } from "../../src/build/font-packages.js";
import type { FontPackage, FontWeight } from "../../src/build/font-packages.js";

const modules = path.join(import.meta.dirname, "..", "..", "node_modules");

function packageOf(family: string): FontPackage {
  const found = fontPackages.find((each) => each.family === family);
  if (found === undefined) throw new Error(`there is no ${family}`);
  return found;
}

/** Width of the thinnest upright stroke that a line at a quarter of an em crosses, in ems, as a weight is drawn beside Han. */
function stemOf(row: FontPackage, asked: FontWeight, character: string): number {
  const weight = row.besideHan?.[asked] ?? asked;
  const variant = `${weight}${weightNames[weight]}`;
  const face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(path.join(modules, row.package, variant, `${row.prefix}_${variant}.ttf`))), 0);
  const font = new harfbuzz.Font(face);
  const buffer = new harfbuzz.Buffer();
  buffer.addText(character);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  const crossings: number[] = [];
  let [x, y] = [0, 0];
  // Stems are straight; of curves the ends are enough.
  for (const [, command, numbers = ""] of font.glyphToPath(buffer.getGlyphInfos()[0]?.codepoint ?? 0).matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const [toX, toY] = numbers.split(/[ ,]+/).filter(Boolean).map(Number).slice(-2);
    if (toX === undefined || toY === undefined) continue;
    const level = face.upem / 4;
    if (command !== "M" && y !== toY && y <= level !== toY <= level) crossings.push(x + ((level - y) / (toY - y)) * (toX - x));
    [x, y] = [toX, toY];
  }
  const [left = 0, right = 0] = [...new Set(crossings.map(Math.round))].sort((one, other) => one - other);
  return ((right - left) / face.upem) * row.sizeAdjust;
}

const pairs = [["Source Serif 4", "Noto Serif SC"], ["Source Sans 3", "Noto Sans SC"]] as const;
const weights = [400, 500, 600, 700] as const;

test.each(pairs.flatMap(([latin, han]) => weights.map((weight) => [latin, han, weight] as const)))("stems of %s and %s of weight %d differ by a quarter at most", (latin, han, weight) => {
  const ratio = stemOf(packageOf(latin), weight, "l") / stemOf(packageOf(han), weight, "十");
  expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(1.25);
});
