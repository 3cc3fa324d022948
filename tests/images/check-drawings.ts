import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { kindOf } from "../../src/images/font-kinds.js";
import { differingShare, pageOf, popplerPicture, resvgPicture, setDrawing } from "../support/drawn-picture.js";

/**
 * The files of `exported/` come from the program that their names begin with: matplotlib, R (svglite and Cairo), Graphviz,
 * gnuplot, Inkscape, LibreOffice, PlantUML and Mermaid wrote theirs; those of draw.io, Excalidraw, Figma and PowerPoint are
 * written by hand in the manner of these. Each is drawn by us and by resvg, in the same faces.
 */
const folder = path.join(import.meta.dirname, "exported");
const files = readdirSync(folder);

/** Of all pixels, how many may differ. Hair lines and letters lie half a pixel apart in two programs. */
const tolerance = 0.01;

const standIns = { serif: "Source Serif 4", "sans-serif": "Source Sans 3", monospace: "Source Code Pro" };

function standIn(list: string): string {
  const names = list.replaceAll(/&quot;|["']/g, "").split(",").map((name) => name.trim());
  const generic = names.find((name) => /^(?:serif|sans-serif|monospace)$/.test(name)) ?? names[0] ?? "";
  return standIns[kindOf(generic)];
}

/** The drawing as resvg is to have it: families that stand in for others, no shorthand of fonts and no shadow, which it or we do not draw. */
function forResvg(svg: string): string {
  return svg
    .replaceAll(/font:\s*((?:(?:italic|oblique|bold|[1-9]00)\s+)*)([\d.]+px)\s+([^;"]+)/g, (_, before: string, size: string, list: string) =>
      `font-size: ${size}; font-family: ${standIn(list)}${/italic|oblique/.test(before) ? "; font-style: italic" : ""}${/bold|700/.test(before) ? "; font-weight: bold" : ""}`)
    .replaceAll(/(font-family\s*[:=]\s*)("[^"]*"|'[^']*'|(?:&quot;[^&]*&quot;|[^;"'<}])+)/g, (_, before: string, list: string) => {
      const quote = /^["']/.exec(list)?.[0] ?? "";
      return `${before}${quote}${standIn(list)}${quote}`;
    })
    .replaceAll(/ filter="url\([^"]*\)"/g, "");
}

test("there are 60 files and more", () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
});

test.each(files)("%s looks as resvg draws it", async (name) => {
  const bytes = readFileSync(path.join(folder, name));
  const { image, diagnostics } = await setDrawing(name, bytes);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (image === null) throw new Error("the drawing is not drawn");
  const wanted = resvgPicture(forResvg(bytes.toString("utf8")), 600);
  expect(differingShare(popplerPicture(pageOf(image), wanted), wanted)).toBeLessThan(tolerance);
});
