import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import type { BuildResult } from "../../src/build/index.js";
import { nodesOf, nodeText, readPdf } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";
import { paperOf } from "../support/pdf-objects.js";

const sheet = `title: Quick
licence: CC0
version: "7"
groups:
  - title: Signs
    lessons: [two]
    entries:
      - { formula: "*s*^2^", alt: s squared, meaning: Variance }
      - { term: Quadrat, definition: A frame }
      - { term: Transect, definition: A line, lessons: [one, two] }
`;

function project(more: Readonly<Record<string, string>> = {}): string {
  return projectWith({ tiny: { ...tinyCourse, "sheets/quick.yaml": sheet, ...more } });
}

async function build(from: string, ...targets: string[]): Promise<BuildResult> {
  return buildProject({ from, targets, output: null, environment: {}, report: () => undefined });
}

/** The text of a node, every space a plain one. */
function plainly(node: Parameters<typeof nodeText>[0]): string {
  return nodeText(node).replaceAll("\u00a0", " ");
}

test("a sheet becomes a PDF of its name, and its formula is read by its words", async () => {
  const root = project();
  const { documents, diagnostics } = await build(root);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ output }) => output)).toContain("output/tiny/quick.pdf");
  const { structure } = await readPdf(readFileSync(path.join(root, "output/tiny/quick.pdf")));
  expect(nodesOf(structure, "Formula").map((node) => [node.alt, nodeText(node)])).toEqual([["s squared", "s2"]]);
  expect(nodesOf(structure, "H2").map(plainly)).toEqual(["1 Signs → lesson 2"]);
  expect(nodesOf(structure, "L").map(plainly)).toEqual(["Quadrat\u2002A frameTransect\u2002A line → lessons 1, 2"]);
  expect(nodesOf(structure, "P").map(nodeText)).toContain("Version: 7 · Licence: CC0");
});

test("a sheet asked for by its file is built alone", async () => {
  const root = project();
  const { documents } = await build(root, "content/tiny/sheets/quick.yaml");
  expect(documents.map(({ source, status }) => [source, status])).toEqual([["content/tiny/sheets/quick.yaml", "written"]]);
  expect(existsSync(path.join(root, "output/tiny/one-handout.pdf"))).toBe(false);
});

test("a mistake in a sheet stops the sheet and nothing else", async () => {
  const root = project();
  writeFileSync(path.join(root, "content/tiny/sheets/quick.yaml"), sheet.replace("[two]", "[tow]"));
  const { documents, diagnostics } = await build(root);
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([["content/unknown-lesson", "use `two`"]]);
  expect(documents.filter(({ status }) => status === "failed").map(({ output }) => output)).toEqual(["output/tiny/quick.pdf"]);
});

test.each([
  ["landscape", "", [842, 595]],
  ["portrait", "", [595, 842]],
  ["landscape", "page-size: letter\n", [792, 612]],
  ["portrait", "page-size: letter\n", [612, 792]],
])("a sheet in %s lies so on the paper of its course (%s)", async (orientation, setting, [width, height]) => {
  const root = project({ "course.yaml": `${tinyCourse["course.yaml"] ?? ""}${setting}`, "sheets/quick.yaml": `${sheet}orientation: ${orientation}\n` });
  await build(root, "content/tiny/sheets/quick.yaml");
  expect(paperOf(readFileSync(path.join(root, "output/tiny/quick.pdf")))).toEqual([width, height]);
});
