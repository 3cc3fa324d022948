import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { buildProject } from "../../src/build/index.js";
import { linksOf, nodeText, nodesOf, pagesOf, readPdf } from "../support/pdf-structure.js";
import type { ReadPdf } from "../support/pdf-structure.js";

const root = path.join(import.meta.dirname, "../..");
const file = "content/large-model-engineering/lessons/40-challenges-and-trends.yaml";

interface Slot {
  readonly caption: string;
}

interface Topic {
  readonly title: string;
  readonly summary: string;
  readonly "key-points": readonly string[];
  readonly references: readonly string[];
  readonly figures: readonly Slot[];
  readonly tables: readonly (Slot & { readonly columns: readonly string[] })[];
}

interface Section {
  readonly title: string;
  readonly summary?: string;
  readonly "key-points": readonly string[];
  readonly references: readonly string[];
  readonly topics: readonly Topic[];
}

/** The lesson as the file says it, read without the rooms under test. */
const written = parse(readFileSync(path.join(root, file), "utf8")) as { readonly title: string; readonly sections: readonly Partial<Section>[] };
const sections = written.sections.map((section) => ({ "key-points": [], references: [], topics: [], ...section }) as Section);
const lesson = { ...written, sections };

/** The first author of each reference of the lesson, as GB/T 7714 writes it. */
const firstAuthors: Readonly<Record<string, string>> = {
  brundage2018: "BrundageM",
  jouppi2017: "JouppiNP",
  oneil2016: "O'NeilC",
  doshivelez2017: "Doshi-VelezF",
  brown2020: "BrownTB",
  li2020: "LiX",
};

/** How a topic names each: the closing list has it in full. */
const shortNames: Readonly<Record<string, string>> = {
  brundage2018: "Brundageetal.[",
  jouppi2017: "Jouppietal.[",
  oneil2016: "O'Neil[",
  doshivelez2017: "Doshi-Velez",
  brown2020: "Brownetal.[",
  li2020: "Li",
};

const bare = (text: string): string => text.replace(/[\s*]/g, "").replaceAll("’", "'");

/** Everything that the lesson prints, in order; the contents list the two sections of topics before all else. */
function printedWords(): string[] {
  const listed = lesson.sections.filter(({ topics }) => topics.length > 0).map(({ title }) => title);
  let number = 0;
  const sections = lesson.sections.flatMap((each) => [
    each.title,
    ...(each.summary === undefined ? [] : [each.summary]),
    ...each["key-points"],
    ...each.references.map((key) => shortNames[key] ?? `no name for ${key}`),
    ...each.topics.flatMap((one) => {
      number += 1;
      const captions = [`图${number}`, ...one.figures.map(({ caption }) => caption), `表${number}`];
      const tables = one.tables.flatMap(({ caption, columns }) => [caption, ...columns]);
      return [one.title, one.summary, ...one["key-points"], ...captions, ...tables, ...one.references.map((key) => shortNames[key] ?? `no name for ${key}`)];
    }),
    ...(each.title === "参考文献" ? Object.values(firstAuthors) : []),
  ]);
  return [lesson.title, ...listed, ...sections];
}

let pdf: ReadPdf;

beforeAll(async () => {
  const output = mkdtempSync(path.join(tmpdir(), "lectern-outline-"));
  const { diagnostics } = await buildProject({ from: root, targets: [file], output, environment: {}, report: () => undefined });
  expect(diagnostics).toEqual([]);
  pdf = await readPdf(readFileSync(path.join(output, "large-model-engineering/40-challenges-and-trends-handout.pdf")));
});

test("the tag tree holds every title, point, reference and caption of the lesson in order", () => {
  const text = bare(nodeText(pdf.structure));
  let from = 0;
  for (const words of printedWords().map(bare)) {
    const at = text.indexOf(words, from);
    expect(at, `\`${words}\` after \`${text.slice(Math.max(0, from - 20), from)}\``).toBeGreaterThanOrEqual(0);
    from = at + words.length;
  }
});

test("the closing list has the six references, once each, by first citation", () => {
  const items = nodesOf(pdf.structure, "LBody").map(nodeText).map(bare);
  const tail = items.slice(items.length - 8, items.length - 2); // then the two questions
  expect(tail.map((text) => Object.values(firstAuthors).find((author) => /^\[\d+\]/.test(text) && text.replace(/^\[\d+\]/, "").startsWith(author)))).toEqual(Object.values(firstAuthors));
});

test("headings, tables and figure captions are as many as the lesson's", () => {
  const headings = (role: string): string[] => nodesOf(pdf.structure, role).map(nodeText).map(bare);
  const topics = lesson.sections.flatMap((each) => each.topics);
  expect(headings("H1")).toEqual([bare(lesson.title)]);
  expect(headings("H2")).toHaveLength(lesson.sections.length);
  expect(headings("H3")).toHaveLength(topics.length);
  expect(nodesOf(pdf.structure, "Table")).toHaveLength(8);
  expect(nodesOf(pdf.structure, "P").map(nodeText).filter((text) => /^图\s*[1-8]\s/.test(text))).toHaveLength(8);
  expect(nodesOf(pdf.structure, "Table").map((table) => nodesOf(table, "TH").length)).toEqual(
    topics.flatMap(({ tables }) => tables.map(({ columns }) => columns.length)),
  );
});

test("lists are as many as the lesson's points and questions ask for, and topics name their references in a line", () => {
  const { sections } = lesson;
  const parts = [...sections, ...sections.flatMap(({ topics }) => topics)];
  const points = parts.filter((part) => part["key-points"].length > 0).length; // the questions are points too
  const sources = parts.filter(({ references }) => references.length > 0).length;
  expect([points, sources]).toEqual([10, 9]);
  expect(nodesOf(pdf.structure, "L")).toHaveLength(points + 1); // and the closing list
  expect(nodesOf(pdf.structure, "P").filter((node) => nodeText(node).startsWith("重要参考文献："))).toHaveLength(sources);
  const items = parts.reduce((sum, part) => sum + part["key-points"].length, 0);
  expect(nodesOf(pdf.structure, "LI")).toHaveLength(items + Object.keys(firstAuthors).length);
});

test("every number in the contents is the page that its link reaches and that its heading stands on", () => {
  const [contents, figures, tables] = nodesOf(pdf.structure, "TOC").map((list) => nodesOf(list, "TOCI"));
  const headings = nodesOf(pdf.structure, "H2");
  expect([contents, figures, tables].map((entries) => entries?.length)).toEqual([2, 8, 8]);
  for (const [index, entry] of [...(contents ?? []), ...(figures ?? []), ...(tables ?? [])].entries()) {
    const printed = Number(/(\d+)$/.exec(nodeText(entry).trim())?.[1]);
    expect(linksOf(entry).map(({ destination }) => destination?.page)).toEqual([printed - 1]);
    const heading = index < (contents?.length ?? 0) ? headings[index] : undefined;
    if (heading !== undefined) expect(pagesOf(heading)).toEqual([printed - 1]);
  }
});
