import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import type { BuildResult } from "../../src/build/index.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const faulty = { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" };

function build(from: string, draft: boolean): Promise<BuildResult> {
  return buildProject({ from, targets: [], output: null, draft, environment: {}, report: () => undefined });
}

/** The metadata of a file, which stand in it unpacked. */
function metadataOf(file: string): string {
  const text = readFileSync(file, "latin1");
  return text.slice(text.indexOf("<x:xmpmeta"), text.indexOf("</x:xmpmeta>"));
}

test("a draft claims no standard and is called one; a document without mistakes is no draft", async () => {
  const root = projectWith({ tiny: faulty });
  const { documents } = await build(root, true);
  expect(documents.map(({ output, status }) => [output, status])).toEqual([
    ["output/tiny/tiny-syllabus.draft.pdf", "draft"],
    ["output/tiny/one-handout.pdf", "written"],
    ["output/tiny/two-handout.draft.pdf", "draft"],
  ]);
  const draft = metadataOf(path.join(root, "output/tiny/two-handout.draft.pdf"));
  expect(draft).toContain("DRAFT: Second");
  expect(draft).not.toMatch(/pdfuaid|pdfaid/);
  expect(metadataOf(path.join(root, "output/tiny/one-handout.pdf"))).toMatch(/pdfuaid:part/);
});

test("without being asked for no draft is made, and the mistakes are the same", async () => {
  const [plain, drafted] = [projectWith({ tiny: faulty }), projectWith({ tiny: faulty })];
  const { diagnostics } = await build(plain, false);
  expect(existsSync(path.join(plain, "output/tiny/two-handout.draft.pdf"))).toBe(false);
  expect((await build(drafted, true)).diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(({ code }) => code));
});

test("equal mistakes make equal drafts", async () => {
  const files = await Promise.all([0, 1].map(async () => {
    const root = projectWith({ tiny: faulty });
    await build(root, true);
    return readFileSync(path.join(root, "output/tiny/two-handout.draft.pdf"));
  }));
  expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
});

const broken: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["no `course.yaml`", { "lessons/one.yaml": "title: First\n" }],
  ["a `course.yaml` that is no YAML", { ...tinyCourse, "course.yaml": "title: [\n" }],
  ["references that are no YAML", { ...tinyCourse, "references.yaml": "- {\n", "lessons/two.yaml": "title: Second [@a]\n" }],
  ["a layout without an element", { ...tinyCourse, "templates/handout/layout.hbs": "words" }],
  ["an image that is none", { ...tinyCourse, "lessons/two.yaml": "title: S\nsections:\n  - title: A\n    topics:\n      - title: T\n        figures: [{ id: pond, caption: Pond, alt: Water. }]\n", "figures/pond.svg": "<svg" }],
  ["a formula that is none", { ...tinyCourse, "lessons/two.yaml": "title: S\nobjectives: ['Say $\\frac{1$ and $x$.']\n" }],
  ["a sheet of style that is none", { ...tinyCourse, "course.css": "h1 { color: }} @page { size: 1pt" }],
  ["a sheet that cannot be read", { ...tinyCourse, "sheets/quick.yaml": "title: ```\n  - [" }],
];

test.each(broken)("%s: a draft or nothing, and never a crash", async (_, files) => {
  const root = projectWith({ tiny: files });
  const { documents } = await build(root, true);
  expect(documents.some(({ status }) => status === "draft")).toBe(true);
  for (const { status, output, pages } of documents) {
    if (status !== "draft") continue;
    expect(pages).toBeGreaterThan(0);
    expect(readFileSync(path.join(root, output), "latin1").slice(0, 5)).toBe("%PDF-");
  }
});
