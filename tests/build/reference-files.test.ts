import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkProject } from "../../src/build/index.js";
import { fileAndLine } from "../../src/diagnostics/index.js";
import { projectWith } from "../support/tiny-project.js";

const lesson = (cites: string): string => `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n        summary: Text ${cites}.\n`;
const course = (references: string): string => `title: C\nlang: en\n${references}parts: [{ title: P, lessons: [one] }]\n`;
const book = (key: string): string => `@book{${key}, title = {T ${key}}, author = {Low, Ann}, year = 2000}\n`;
const json = (key: string): string => `[{"id": "${key}", "type": "book", "title": "J", "issued": {"date-parts": [[2001]]}}]`;

async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found: string[] = [];
  await checkProject({
    from: projectWith({ c: files }), targets: [], output: null, environment: {},
    report: (event) => {
      if (event.kind === "diagnostic") found.push(`${event.diagnostic.code} ${event.diagnostic.span === null ? "" : fileAndLine(event.diagnostic.span)} ${event.diagnostic.message}`);
    },
  });
  return found;
}

test("every `.bib` and `references.json` of the course folder are read, and `references.yaml` beside them", async () => {
  const files = { "references.yaml": "- { id: y, type: book, title: Y }\n", "a.bib": book("a"), "b.bib": book("b"), "references.json": json("j") };
  expect(await told({ ...files, "course.yaml": course(""), "lessons/one.yaml": lesson("[@y; @a; @b; @j]") })).toEqual([]);
});

test("files that the course names are read in their order, by stars too, and others are not", async () => {
  const files = { "lib/a.bib": book("a"), "lib/b.bib": book("b"), "z.json": json("j"), "p.yaml": "references:\n  - id: p\n    type: book\n    title: P\n", "no.bib": book("n") };
  const named = course("references: [lib/*.bib, z.json, p.yaml]\n");
  expect(await told({ ...files, "course.yaml": named, "lessons/one.yaml": lesson("[@a; @b; @j; @p]") })).toEqual([]);
  expect(await told({ ...files, "course.yaml": named, "lessons/one.yaml": lesson("[@n]") })).toEqual([
    "content/unknown-reference content/c/lessons/one.yaml:6 no reference has the id `n`",
  ]);
});

test("a name that leads nowhere, and one that leaves the course, are mistakes with their places", async () => {
  expect(await told({ "course.yaml": course("references: [no.bib, 'x*.json', ../a.bib]\n"), "lessons/one.yaml": lesson("") })).toEqual([
    "content/missing-file content/c/course.yaml:3 no file `no.bib` in the course folder",
    "content/missing-file content/c/course.yaml:3 no file `x*.json` in the course folder",
    "content/invalid-value content/c/course.yaml:3 item 3 of `references`: expected a path that stays inside the course folder, found the text `../a.bib`",
  ]);
});

test("of two entries with one key the first counts, in the order of the files", async () => {
  const found = await told({ "references.yaml": "- { id: a, type: book, title: Y }\n", "a.bib": book("a"), "course.yaml": course(""), "lessons/one.yaml": lesson("[@a]") });
  expect(found).toEqual(["content/duplicate-reference content/c/a.bib:1 a second reference with the id `a`: the first is cited, which is in content/c/references.yaml:1"]);
});

test("a file that is no CSL-JSON keeps the documents from being made, a torn entry of BibTeX that nobody cites does not", async () => {
  const found = await told({ "references.json": "[{", "course.yaml": course(""), "lessons/one.yaml": lesson("") });
  expect(found.map((one) => one.split(" ")[0])).toEqual(["bibliography/unreadable-file"]);
  const torn = await told({ "a.bib": `@book{torn, title = {x\n\n${book("a")}`, "course.yaml": course(""), "lessons/one.yaml": lesson("[@a]") });
  expect(torn.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual(["bibliography/syntax content/c/a.bib:1"]);
});

test("a file of references in another encoding than UTF-8 is told", async () => {
  const root = projectWith({ c: { "course.yaml": course(""), "lessons/one.yaml": lesson("") } });
  writeFileSync(path.join(root, "content/c/a.bib"), Buffer.from("@book{a, title = {Gr\xfcn}}", "latin1"));
  const codes: string[] = [];
  await checkProject({ from: root, targets: [], output: null, environment: {}, report: (event) => { if (event.kind === "diagnostic") codes.push(event.diagnostic.code); } });
  rmSync(root, { recursive: true });
  expect(codes).toEqual(["build/not-utf-8"]);
});
