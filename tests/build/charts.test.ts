import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { chartLook } from "../../src/build/chart-look.js";
import { buildProject } from "../../src/build/index.js";
import type { Fragment } from "../../src/layout/index.js";
import { laidOutProject } from "../support/laid-out-courses.js";
import { nodesOf, nodeText, readPdf } from "../support/pdf-structure.js";
import type { ReadNode } from "../support/pdf-structure.js";
import { projectWith } from "../support/tiny-project.js";

const course = "title: Tiny\nlang: en\nparts: [{ title: Part, lessons: [one] }]\n";

function lesson(figure: string): string {
  return `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n${figure}`;
}

const slots = "        figures:\n          - { id: plants, caption: Plants, alt: Bars of three plots, data-table: true }\n";

const chart = `data: { url: data/plants.csv }
mark: bar
encoding:
  x: { field: Plot, type: nominal, title: Plot of the meadow }
  y: { field: Count, type: quantitative }
`;

async function tables(files: Readonly<Record<string, string>>): Promise<readonly ReadNode[]> {
  const root = projectWith({ tiny: { "course.yaml": course, ...files } });
  const { diagnostics } = await buildProject({ from: root, targets: ["content/tiny/lessons/one.yaml"], output: null, environment: {}, report: () => undefined });
  expect(diagnostics).toEqual([]);
  return nodesOf((await readPdf(readFileSync(path.join(root, "output/tiny/one-handout.pdf")))).structure, "Table");
}

const read = (table: ReadNode | undefined, role: string): readonly string[] => (table === undefined ? [] : nodesOf(table, role).map((node) => nodeText(node).trim()));

test("the data of a chart stand behind it as a table with a caption, in the columns that it draws", async () => {
  const csv = 'Plot,Observer,Count\nA,"Smith, J.",12\nB,Li,7\n';
  const [table] = await tables({ "lessons/one.yaml": lesson(slots), "data/plants.csv": csv, "figures/plants.vl.yaml": chart });
  expect(read(table, "Caption")).toEqual(["Data of Figure 1"]);
  expect(read(table, "TH")).toEqual(["Plot of the meadow", "Count"]);
  expect(read(table, "TD")).toEqual(["A", "12", "B", "7"]);
});

test("what a chart computes cannot be printed: all columns of its data stand in the table", async () => {
  const computed = "data: { values: [{ n: 1, low: 2 }] }\ntransform: [{ calculate: datum.low * 2, as: high }]\nmark: point\nencoding: { x: { field: n, type: quantitative }, y: { field: high, type: quantitative } }\n";
  const [table] = await tables({ "lessons/one.yaml": lesson(slots), "figures/plants.vl.yaml": computed });
  expect(read(table, "TH")).toEqual(["n", "low"]);
});

test("a table in the folder of tables that a chart draws needs no slot", async () => {
  const inTables = chart.replace("data/plants.csv", "tables/plants.csv");
  expect(await tables({ "lessons/one.yaml": lesson(slots), "tables/plants.csv": "Plot,Count\nA,1\n", "figures/plants.vl.yaml": inTables })).toHaveLength(1);
});

test("a chart that a text places prints its data there", async () => {
  const placed = "        body: |\n          Before.\n\n          ![](fig-plants)\n\n          Behind.\n";
  const [table] = await tables({ "lessons/one.yaml": lesson(slots + placed), "data/plants.csv": "Plot,Count\nA,12\n", "figures/plants.vl.yaml": chart });
  expect(read(table, "Caption")).toEqual(["Data of Figure 1"]);
  expect(read(table, "TD")).toEqual(["A", "12"]);
});

test("charts have the colours of a look, those of the theme over them, and those of the course's sheet over both", () => {
  const sheet = (text: string) => ({ path: "look.css", text });
  const span = { source: sheet(""), start: 0, end: 0 };
  const theme = [{ name: { value: "chart-1", span }, value: { value: "#111111", span } }];
  const { look, diagnostics } = chartLook(theme, [sheet(":root { --chart-2: #222222 }")], [sheet(":root:root { --chart-1: #777777; --chart-2: #888888; --chart-3: #999999; --chart-ink: #000 }")]);
  expect(diagnostics).toEqual([]);
  expect([look.series.slice(0, 4), look.ink, look.grid]).toEqual([["#111111", "#222222", "#999999", null], "#000000", "#dddddd"]);
});

test("a chart is drawn in the colours of the look that its document has", async () => {
  const files = { "course.yaml": course, "lessons/one.yaml": lesson(slots), "data/plants.csv": "Plot,Count\nA,12\nB,7\n", "figures/plants.vl.yaml": chart };
  const root = projectWith({ tiny: files });
  const drawnIn = async (look: string): Promise<string> => {
    const found = (await laidOutProject(root, { look })).find(({ kind }) => kind === "handout");
    const inside = (fragment: Fragment): readonly Fragment[] => [fragment, ...("children" in fragment ? fragment.children.flatMap(inside) : [])];
    const pictures = (found?.document.pages ?? []).flatMap(({ fragments }) => fragments.flatMap(inside)).flatMap((one) => (one.kind === "image" ? [one.drawable] : []));
    expect(pictures.length).toBe(1);
    return JSON.stringify(pictures);
  };
  const [usual, black] = [await drawnIn("default"), await drawnIn("classic")];
  const accent = JSON.stringify({ red: 0x1d / 255, green: 0x3f / 255, blue: 0x66 / 255 }).slice(1, -1);
  expect([usual.includes(accent), black.includes(accent)]).toEqual([true, false]);
});
