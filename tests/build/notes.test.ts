import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { nodesOf, nodeText, readPdf } from "../support/pdf-structure.js";
import type { ReadPdf } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

interface Built {
  readonly codes: readonly string[];
  readonly pdf: ReadPdf;
}

/** A document of a course with these files, and the codes of what was said. */
async function built(files: Readonly<Record<string, string>>, document: string): Promise<Built> {
  const root = projectWith({ tiny: { ...tinyCourse, ...files } });
  const { diagnostics } = await buildProject({ from: root, targets: [], output: null, environment: {}, report: () => undefined });
  return { codes: diagnostics.map(({ code }) => code), pdf: await readPdf(readFileSync(path.join(root, "output/tiny", document))) };
}

/** The notes of a document with their marks, spaces plain. */
function notesOf({ structure }: ReadPdf): readonly string[] {
  return nodesOf(structure, "Note").map((note) => nodeText(note).replaceAll(/[\u00a0\u2002]/g, " "));
}

const parts = "parts:\n  - title: All[^p]\n    lessons: [one]\n";

test("a note may be called in one text of a lesson and defined in another", async () => {
  const lesson = [
    "title: Bows", "sections:", "  - title: Wood", "    topics:", "      - title: Ash", "        summary: Ash bends.[^1]", "        key-points: [\"Wet it.[^k]\\n\\n[^k]: Overnight.\"]",
    "  - title: Line", "    topics:", "      - title: Silk", "        body: |-", "          Silk holds. See [the shop][s].", "", "          [^1]: So *they* say.",
    "      - title: Hemp", "        summary: Hemp rots.", "        body: |-", "          It does.", "", "          [s]: https://kite.example/shop", "",
  ].join("\n");
  const { codes, pdf } = await built({ "lessons/one.yaml": lesson }, "one-handout.pdf");
  expect(codes).toEqual([]);
  expect(notesOf(pdf)).toEqual(["1 So they say.", "2 Overnight."]);
  expect(nodesOf(pdf.structure, "Link").map(nodeText)).toContain("the shop");
});

test("notes of titles are set at the headings, once, and are no part of contents, bookmarks and running heads", async () => {
  const lesson = "title: Bows^[Of ash.]\nsections:\n  - title: Wood^[Or bamboo.]\n    topics:\n      - { title: 'Ash^[Dry.]', summary: x }\n  - title: Line\n";
  const { codes, pdf } = await built({ "lessons/one.yaml": lesson }, "one-handout.pdf");
  expect(codes).toEqual([]);
  expect(notesOf(pdf)).toEqual(["1 Of ash.", "2 Or bamboo.", "3 Dry."]);
  expect(nodesOf(pdf.structure, "TOCI").map(nodeText).join()).not.toContain("bamboo");
  expect(pdf.outline.map(({ title }) => title)).toEqual(["Bows"]);
  expect(pdf.info).toMatchObject({ Title: "Bows" });
});

test("a syllabus sets the notes of its own titles and of its parts, and none of a lesson's title", async () => {
  const course = `title: Kites^[Since 1901.]\nlang: en\nhours-chart: true\n${parts.replace("lessons", "hours: 2\n    lessons")}schedule: [{ week: 1, lesson: one }]\npolicies:\n  - title: Late[^q]\n    text: |-\n      No.\n\n      [^p]: All of it.\n      [^q]: By a day.\n`;
  const { codes, pdf } = await built({ "course.yaml": course, "lessons/one.yaml": "title: Bows^[Of ash.]\n" }, "tiny-syllabus.pdf");
  expect(codes).toEqual(["content/lesson-in-no-part"]);
  expect(notesOf(pdf)).toEqual(["1 Since 1901.", "2 All of it.", "3 By a day."]);
});

test("a note of several blocks is set line by line, a note in a note in brackets, and notes that call each other end", async () => {
  const body = "Ash.[^a] Elm.[^b]\n\n[^a]: Two:\n\n    1. dry\n    2. split\n\n[^b]: See[^c].\n[^c]: And[^b].";
  const lesson = `title: Bows\nsections:\n  - title: Wood\n    body: ${JSON.stringify(body)}\n`;
  const { codes, pdf } = await built({ "lessons/one.yaml": lesson }, "one-handout.pdf");
  expect(new Set(codes)).toEqual(new Set(["rich-text/note-blocks", "rich-text/nested-note"]));
  expect(notesOf(pdf)).toEqual(["1 Two: 1. dry 2. split", "2 See (And.)."]);
});

test("the words of a picture stand for it where it has no place", async () => {
  const lesson = "title: Bows\nsections:\n  - title: Wood\n    summary: A bow ![of *ash*](figures/bow.png) bends.\n    body: '![a map](https://kite.example/map.png)'\n";
  const { codes, pdf } = await built({ "lessons/one.yaml": lesson }, "one-handout.pdf");
  expect(codes).toEqual(["rich-text/image", "rich-text/image"]);
  expect(nodesOf(pdf.structure, "P").map(nodeText)).toEqual(expect.arrayContaining(["A bow of ash bends.", "a map"]));
});

test("of two references with one id the first is cited", async () => {
  const references = "- { id: low, type: book, title: Kites, author: [{ family: Low }], issued: 2001 }\n- { id: low, type: book, title: Other, author: [{ family: Bow }], issued: 2002 }\n";
  const lesson = "title: Bows\nsections:\n  - { title: Wood, summary: 'Ash [@low].' }\n  - { title: Works, kind: references }\n";
  const { codes, pdf } = await built({ "lessons/one.yaml": lesson, "references.yaml": references }, "one-handout.pdf");
  expect(codes).toEqual(["content/duplicate-reference"]);
  expect(nodeText(pdf.structure)).toContain("Low, 2001");
  expect(nodeText(pdf.structure)).not.toContain("Other");
});
