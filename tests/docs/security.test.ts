import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const repository = path.join(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(path.join(repository, name), "utf8");

/** What a constant of a file is, as it stands there. */
function constant(file: string, name: string): number {
  const [, written] = new RegExp(`\\b${name}(?:: (?:\\{ most: )?| = |\\{ most: )([\\d_]+(?: \\* 1024)*)`).exec(read(`src/${file}`)) ?? [];
  if (written === undefined) throw new Error(`${file} has no \`${name}\``);
  return written.split(" * ").reduce((product, factor) => product * Number(factor.replaceAll("_", "")), 1);
}

const budget = "diagnostics/budget.ts";
const build = "build/build-budget.ts";
const content = "content/limits.ts";
const text = "rich-text/limits.ts";
const drawing = "images/svg/drawing-limits.ts";
const work = "charts/bounded-work.ts";
const graph = "charts/graph-limits.ts";
const million = 1e6;

/** Each limit that the document names: a file, a constant, and the words of the document with its number. */
const limits: readonly (readonly [file: string, name: string, words: string, unit?: number])[] = [
  [budget, "elements", "N elements"], [budget, "characters", "N characters with generated ones"], [budget, "lines", "N lines"], [budget, "formulas", "N characters in formulas"],
  ["math/prepare-math.ts", "costOfFormula", "N for each"], [budget, "leaders", "N leaders"], [budget, "pixels", "images of N million pixels", million], [budget, "drawn", "drawings of N shapes"],
  ["layout/pages/page-sequence.ts", "mostPages", "N pages"],
  [build, "documents", "N documents"], [build, "characters", "N characters in its files"], [build, "cells", "N separators, quotation marks and line ends in its CSV tables"],
  [build, "pixels", "N million pixels in the images", million], [build, "pages", "N pages"],
  [content, "characters", "A content file: N characters"], [content, "tokens", "N tokens of YAML"], [content, "values", "N values"], [content, "keys", "N keys"], [content, "anchors", "N anchors"],
  [content, "depth", "N levels"], [content, "effort", "texts of N characters"],
  [text, "longestText", "One text: N characters"], [text, "mostMarks", "N marks of Markdown"], [text, "mostClosers", "N closing brackets"], [text, "mostDescriptions", "N descriptions"],
  [text, "mostUnderlines", "N underlines"], [text, "mostLevels", "N levels on its lines"], [text, "deepestNesting", "N of them inside each other"],
  ["csv/read-csv.ts", "mostMarks", "A table in CSV: N separators"], ["model/table-filling.ts", "mostCells", "N cells"],
  ["import/limits.ts", "longestOutline", "imported: N characters"], ["import/limits.ts", "mostLines", "N lines"],
  ["images/limits.ts", "side", "N pixels a side"], ["images/limits.ts", "pixels", "N million pixels", million], ["images/limits.ts", "repacked", "N million where it is packed anew", million],
  [drawing, "operations", "N shapes"], [drawing, "steps", "N steps"], [drawing, "allStops", "N colours of gradients"],
  ["import/docx.ts", "longestWordFile", "N characters of XML in a Word file"],
  ["charts/chart-file.ts", "mostRows", "One chart: N rows"], ["charts/chart-file.ts", "mostViews", "N charts that it repeats"], [work, "rowsOfStep", "N with those that it makes"], [work, "rowsOfAll", "N that all its steps handle"], [work, "bins", "N bins"],
  [work, "steps", "N steps of curves"], [work, "facets", "N small charts"], [work, "comparisons", "N comparisons"],
  [graph, "characters", "One graph: N characters"], [graph, "edges", "N edges"], [graph, "depth", "groups N deep"], ["charts/draw-charts.ts", "mostDrawn", "All charts of a course: N characters"],
  ["charts/draw-charts.ts", "costOfChart", "with N for each"],
  ["merge/limits.ts", "sourceLength", "Templates: N kB", 1024], ["merge/limits.ts", "tags", "N tags"], ["merge/limits.ts", "steps", "N statements"], ["merge/limits.ts", "partialCalls", "N partials"],
  ["merge/limits.ts", "outputLength", "N MB in one run", 1024 * 1024],
  ["style/syntax/limits.ts", "characters", "Stylesheets: N characters"], ["style/syntax/limits.ts", "rules", "N rules"], ["style/syntax/limits.ts", "pageRules", "N of them of pages"], ["style/syntax/limits.ts", "commas", "N selectors"],
  ["code/colour.ts", "longestColoured", "coloured up to N characters"], ["code/colour.ts", "mostColoured", "N in a document"],
];

test("every bound that SECURITY.md names is that of the code", () => {
  const document = read("SECURITY.md").replaceAll(/\s+/g, " ");
  const wrong = limits.flatMap(([file, name, words, unit = 1]) => {
    const said = words.replace("N", (constant(file, name) / unit).toLocaleString("en"));
    return document.includes(said) ? [] : [`${file}: ${said}`];
  });
  expect(wrong).toEqual([]);
});

test("every limit that `--limits` raises is in the help of `build`", () => {
  const help = read("src/cli/commands.ts");
  const rows = (file: string): readonly string[] => [...read(`src/${file}`).matchAll(/^ {2}(\w+): \{ most: /gm)].map(([, name = ""]) => name);
  for (const file of [budget, build])
    for (const name of rows(file)) {
      const number = constant(file, name);
      const written = [number.toLocaleString("en"), `${(number / million).toLocaleString("en")} million`];
      expect([name, written.some((one) => help.includes(one))]).toEqual([name, true]);
    }
});
