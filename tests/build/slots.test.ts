import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject, slotLedger } from "../../src/build/index.js";
import type { BuildResult, LedgerRow } from "../../src/build/index.js";
import { png } from "../images/hand-made.js";
import { nodeText, readPdf } from "../support/pdf-structure.js";
import type { ReadNode } from "../support/pdf-structure.js";
import { slotsInPdf } from "../support/slots-in-pdf.js";
import type { SlotCounts } from "../support/slots-in-pdf.js";
import { setTexts } from "../support/set-text.js";
import type { SetText } from "../support/set-text.js";
import { projectWith } from "../support/tiny-project.js";

const lesson = `title: First
date: 2026-03-01
sections:
  - title: Start
    topics:
      - title: Topic
        figures:
          - { id: dot, caption: A dot, alt: One black dot, revised: 2026-02-01, made: 2026-02-02 }
          - { id: line, caption: A line, owner: 林晓舟, due: 2026-02-03 }
        tables:
          - { id: rates, caption: Rates, rows: 2, columns: [Name, Rate] }
`;

function project(): string {
  return projectWith({ tiny: { "course.yaml": "title: Tiny\nlang: en\nparts:\n  - title: Part\n    lessons: [one]\n", "lessons/one.yaml": lesson } });
}

function put(root: string, name: string, content: string | Uint8Array): void {
  const file = path.join(root, "content/tiny", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const quiet = (from: string): Parameters<typeof slotLedger>[0] => ({ from, targets: ["content/tiny/lessons/one.yaml"], output: null, environment: {}, report: () => undefined });

async function build(root: string): Promise<BuildResult> {
  return buildProject(quiet(root));
}

function nodes(node: ReadNode): ReadNode[] {
  return [node, ...node.kids.flatMap((kid) => ("role" in kid ? nodes(kid) : []))];
}

function words(node: ReadNode): string {
  return node.kids.map((kid) => ("role" in kid ? words(kid) : "text" in kid ? kid.text : "")).join("");
}

async function tree(root: string): Promise<readonly ReadNode[]> {
  const bytes = readFileSync(path.join(root, "output/tiny/one-handout.pdf"));
  return nodes((await readPdf(bytes)).structure);
}

async function counted(root: string, name: string): Promise<SlotCounts> {
  return slotsInPdf((await readPdf(readFileSync(path.join(root, "output/tiny", name)))).structure);
}

function states(rows: readonly LedgerRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
}

test("the ledger agrees with the tag tree before and after files fill slots", async () => {
  const root = project();
  await build(root);
  expect(states((await slotLedger(quiet(root))).slots)).toEqual({ dot: "open", line: "open", rates: "open" });
  expect((await tree(root)).filter(({ role }) => role === "Figure")).toEqual([]);
  put(root, "figures/dot.png", png({ width: 8, height: 8 }));
  put(root, "tables/rates.csv", 'Name,Rate\n"Smith, J.",12.5\n');
  const { documents } = await build(root);
  const [document] = documents.filter(({ output }) => output.endsWith("one-handout.pdf"));
  expect(document?.openSlots).toBe(1);
  expect(states((await slotLedger(quiet(root))).slots)).toEqual({ dot: "filled", line: "open", rates: "filled" });
  const after = await tree(root);
  expect(after.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toEqual(["One black dot"]);
  expect(after.filter(({ role }) => role === "TD").map(words)).toEqual(["Smith, J.", "12.5"]);
});

test("a file that fills a slot changes nothing else that is read", async () => {
  const root = project();
  await build(root);
  const text = async (): Promise<string> => words((await tree(root))[0] ?? { role: "", lang: null, alt: null, attributes: {}, kids: [] });
  const before = await text();
  put(root, "figures/dot.png", png({ width: 8, height: 8 }));
  await build(root);
  expect((await text()).replaceAll(/\s/g, "")).toBe(before.replaceAll(/\s/g, ""));
});

const words60 = Array.from({ length: 60 }, (_, index) => `word${"abcdefghij"[index % 10] ?? ""}${index}`).join(" ");

/** A lesson of several pages with a note, a list, a quotation, code and a table of its own around two slots. */
const longLesson = `title: First
date: 2026-03-01
toc-depth: 0
objectives: [${words60}, Short]
sections:
  - title: Start
    topics:
      - title: Before
        summary: ${words60}
        body: |
          ${words60} A note.[^n]

          | A | B |
          | - | - |
          | one | two |

          [^n]: ${words60}
        figures: [{ id: dot, caption: A dot, alt: One black dot }]
        tables: [{ id: rates, caption: Rates, rows: 2, columns: [Name, Rate] }]
      - title: After
        key-points: [${words60}, { text: Point, points: [${words60}] }]
        body: |
          ${words60}

          > ${words60}

          \`\`\`js
          let code = 1;
          \`\`\`

          ${words60} Another note.^[${words60}]
      - title: Last
        body: ${words60}
`;

const leftEdge = (36 * 72) / 25.4;

test("files that fill slots move nothing else but from page to page", async () => {
  const root = project();
  put(root, "lessons/one.yaml", longLesson);
  const outside = async (): Promise<readonly SetText[]> => {
    await build(root);
    const all = await setTexts(readFileSync(path.join(root, "output/tiny/one-handout.pdf")));
    // Cells of the table are what the file fills.
    return all.filter(({ text }) => !/^(?:Name|Rate|cell\d+)$/.test(text));
  };
  const inLine = ({ text, x, width, size }: SetText): unknown => ({ text, x, width, size });
  const before = await outside();
  put(root, "figures/dot.png", png({ width: 8, height: 8 }));
  put(root, "tables/rates.csv", `Name,Rate\n${Array.from({ length: 20 }, (_, row) => `cell${row},cell${row}\n`).join("")}`);
  const after = await outside();
  const isNote = ({ size, text, x }: SetText): boolean => size === 9 && (text.startsWith("word") || (/^\d$/.test(text) && x < leftEdge + 1));
  // Notes follow their marks to other pages, so they are compared among themselves.
  for (const kind of [isNote, (each: SetText) => !isNote(each)])
    expect(after.filter(kind).map(inLine)).toEqual(before.filter(kind).map(inLine));
  expect(after.map(({ page }) => page)).not.toEqual(before.map(({ page }) => page));
  expect(before.length).toBeGreaterThan(60);
});

test("a file made before its slot was revised is stale", async () => {
  const root = project();
  put(root, "lessons/one.yaml", lesson.replace("made: 2026-02-02", "made: 2026-01-31"));
  put(root, "figures/dot.png", png({ width: 8, height: 8 }));
  expect(states((await slotLedger(quiet(root))).slots)).toMatchObject({ dot: "stale" });
});

test("a link out of the course fills nothing", async () => {
  const root = project();
  put(root, "figures/keep.txt", "");
  const outside = path.join(root, "outside.png");
  writeFileSync(outside, png({ width: 8, height: 8 }));
  symlinkSync(outside, path.join(root, "content/tiny/figures/dot.png"));
  const { diagnostics } = await build(root);
  expect(diagnostics.map(({ code }) => code)).toEqual(["content/outside-course"]);
});

test("a bomb is refused by its header, and the lesson that shows it is not written", async () => {
  const root = project();
  put(root, "figures/dot.png", png({ width: 8000, height: 8000, colourType: 6, rows: null }));
  const { documents, diagnostics } = await build(root);
  expect(diagnostics.map(({ code }) => code)).toEqual(["images/too-large"]);
  expect(documents.find(({ output }) => output.endsWith("one-handout.pdf"))?.status).toBe("failed");
});

test("an image in two slots is embedded once", async () => {
  const root = project();
  put(root, "lessons/one.yaml", lesson.replace("owner: 林晓舟", "alt: The dot again, file: figures/dot.png"));
  put(root, "figures/dot.png", png({ width: 8, height: 8 }));
  await build(root);
  const bytes = readFileSync(path.join(root, "output/tiny/one-handout.pdf"), "latin1");
  expect(bytes.match(/\/Subtype \/Image/g)).toHaveLength(1);
  copyFileSync(path.join(root, "output/tiny/one-handout.pdf"), path.join(root, "first.pdf"));
  await build(root);
  expect(readFileSync(path.join(root, "first.pdf")).equals(readFileSync(path.join(root, "output/tiny/one-handout.pdf")))).toBe(true);
});

const course = `title: Tiny
lang: en
description: { todo: what it is about, owner: 林晓舟, due: 2026-02-01 }
audience: { todo: whom it is for, text: Whoever is curious }
parts: [{ title: Part, lessons: [one] }]
`;

const sheet = "title: Quick\nscope: { todo: the scope }\ngroups: [{ title: G, entries: [{ term: T, definition: { todo: what T is } }] }]\n";

test("a text that is to come is an open slot of its document, in the ledger and in the tag tree", async () => {
  const root = project();
  put(root, "course.yaml", course);
  put(root, "sheets/quick.yaml", sheet);
  put(root, "lessons/one.yaml", lesson.replace("title: Topic", "title: Topic\n        summary: { todo: the gist, lines: 3 }"));
  const all = { ...quiet(root), targets: [] };
  const { documents, diagnostics } = await buildProject(all);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ output, openSlots }) => [path.basename(output), openSlots])).toEqual([
    ["tiny-syllabus.pdf", 1],
    ["one-handout.pdf", 4], // two figures, a table and a text
    ["quick.pdf", 2],
  ]);
  expect((await slotLedger(all)).slots.filter(({ kind }) => kind === "text")).toEqual([
    { course: "tiny", document: "course", kind: "text", number: 1, part: null, id: "description", state: "open", reason: null, owner: "林晓舟", due: "2026-02-01", path: "content/tiny/course.yaml", line: 3, for: null },
    { course: "tiny", document: "course", kind: "text", number: 2, part: null, id: "audience", state: "filled", reason: null, owner: null, due: null, path: "content/tiny/course.yaml", line: 4, for: null },
    { course: "tiny", document: "one", kind: "text", number: 1, part: null, id: "sections.1.topics.1.summary", state: "open", reason: null, owner: null, due: null, path: "content/tiny/lessons/one.yaml", line: 7, for: null },
    { course: "tiny", document: "quick", kind: "text", number: 1, part: null, id: "scope", state: "open", reason: null, owner: null, due: null, path: "content/tiny/sheets/quick.yaml", line: 2, for: null },
    { course: "tiny", document: "quick", kind: "text", number: 2, part: null, id: "groups.1.entries.1.definition", state: "open", reason: null, owner: null, due: null, path: "content/tiny/sheets/quick.yaml", line: 3, for: null },
  ]);
  expect((await counted(root, "tiny-syllabus.pdf")).text.open).toBe(1);
  expect((await counted(root, "quick.pdf")).text.open).toBe(2);
  expect(await counted(root, "one-handout.pdf")).toEqual({ figure: { open: 2, filled: 0 }, table: { open: 1, filled: 0 }, text: { open: 1 } });
  // A written text cannot be told from any other, so the ledger is held to its words: they are there, and those of its request are not.
  const syllabus = nodeText((await readPdf(readFileSync(path.join(root, "output/tiny/tiny-syllabus.pdf")))).structure);
  expect(syllabus).toContain("Whoever is curious");
  expect(syllabus).not.toContain("whom it is for");
});

test("a text slot prints ruled lines that are not read, and its text once it is written", async () => {
  const root = project();
  const slot = "title: Topic\n        summary: { todo: the gist, lines: 3 }";
  put(root, "lessons/one.yaml", lesson.replace("title: Topic", slot));
  await build(root);
  const file = path.join(root, "output/tiny/one-handout.pdf");
  const before = nodeText((await readPdf(readFileSync(file))).structure);
  put(root, "lessons/one.yaml", lesson.replace("title: Topic", slot.replace("lines: 3", "lines: 3, text: It is *short*.")));
  await build(root);
  const after = nodeText((await readPdf(readFileSync(file))).structure);
  expect(after).toBe(before.replace("to come: the gist", "It is short."));
  put(root, "lessons/one.yaml", lesson.replace("title: Topic", "title: Topic\n        summary: It is *short*."));
  const [document] = (await build(root)).documents;
  expect([document?.status, document?.openSlots]).toEqual(["unchanged", 3]);
});

test("a figure takes its file from the folder that courses share, where the course has none", async () => {
  const root = project();
  mkdirSync(path.join(root, "figures"));
  writeFileSync(path.join(root, "figures/dot.png"), png({ width: 8, height: 8 }));
  writeFileSync(path.join(root, "figures/unused.png"), png({ width: 8, height: 8 }));
  expect(states((await slotLedger(quiet(root))).slots)).toEqual({ dot: "filled", line: "open", rates: "open" });
  expect((await build(root)).diagnostics).toEqual([]);
  expect((await tree(root)).filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toEqual(["One black dot"]);
  put(root, "figures/dot.svg", "<svg/>");
  expect((await build(root)).diagnostics.map(({ code, span }) => [code, span?.source.path])).not.toContainEqual(["content/two-files", "content/tiny/lessons/one.yaml"]);
});
