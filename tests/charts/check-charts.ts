import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { drawCharts } from "../../src/charts/index.js";
import { readSpec, startOf } from "../../src/charts/chart-file.js";
import { installedPackages } from "../../src/charts/load-packages.js";
import { vegaPicture } from "../../src/charts/vega-picture.js";
import { setText } from "../../src/images/index.js";
import { comparedFonts, differingShare, pageOf, popplerPicture, resvgPicture } from "../support/drawn-picture.js";

const folder = path.join(import.meta.dirname, "specs");
const files = readdirSync(folder);
const look = { accent: "#1d3f66", series: [], ink: "#222222", grid: "#dddddd", family: "Source Sans 3" };

test("there are 20 specifications and more", () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

test.each(files)("%s is drawn as Vega draws it", async (name) => {
  const source = { path: name, text: readFileSync(path.join(folder, name), "utf8") };
  expect(readSpec(source).diagnostics).toEqual([]);
  expect(startOf(source).end).toBe(1);
  const [chart] = (await drawCharts(new Map([[name, { source, files: new Map<string, never>() }]]), { fonts: comparedFonts, look })).values();
  expect(chart?.diagnostics).toEqual([]);
  if (chart?.value?.kind !== "vector") throw new Error("the chart is not drawn");
  const { image } = setText(chart.value, { fonts: comparedFonts, families: ["Source Sans 3"], lang: "en" });
  const packages = await installedPackages.charts();
  const svg = packages === null ? null : await vegaPicture({ source, files: new Map(), fonts: comparedFonts, look }, packages);
  const wanted = resvgPicture(svg?.value ?? "", 600);
  // A chart is wider than high: letters and hair lines are more of its ink than of other drawings.
  expect(differingShare(popplerPicture(pageOf(image), wanted), wanted)).toBeLessThan(0.02);
});
