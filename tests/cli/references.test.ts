import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const bib = `@article{low2016, title = {Low water}, author = {Low, Ann}, journal = {Tides}, year = 2016, volume = 3,
  pages = {3–9}, doi = {https://doi.org/10.5555/a_b}}
@book{moor, title = {Moors}, author = {Moor, Cy}, publisher = {Ash}, year = 2000}
`;
const files = {
  ...tinyCourse,
  "references.yaml": "# ours\n- { id: voss, type: book, title: Weirs, author: [{ family: Voss, given: Bo }], issued: 2001, publisher: Ash, page: 11 – 13 }\n",
  "refs.bib": bib,
  "lessons/one.yaml": (tinyCourse["lessons/one.yaml"] ?? "").replace("A *short* text.", "Water is low [@low2016; @voss; @nobody]."),
};

test("entries are listed with their citations, and citations of nothing are mistakes with their places", async () => {
  const { code, stdout, stderr } = await lectern(projectWith({ tiny: files }), "references");
  expect(stdout).toBe(
    "reference     type             title      cited    declared\n" +
    "tiny/voss     book             Weirs      1 ×      content/tiny/references.yaml:2\n" +
    "tiny/low2016  article-journal  Low water  1 ×      content/tiny/refs.bib:1\n" +
    "tiny/moor     book             Moors      uncited  content/tiny/refs.bib:3\n" +
    "3 references: 2 cited, 1 uncited\n",
  );
  expect(code).toBe(1);
  expect(stderr.match(/^(?:error|warning)\[.*/gm)).toEqual([
    "error[content/unknown-reference]: no reference has the id `nobody`",
    "warning[references/unprinted-field]: name and year, in the order of citation leaves out `page` of an entry",
  ]);
});

test("--fix mends what is certain and nothing else, and a second time has nothing to do", async () => {
  const root = projectWith({ tiny: files });
  expect((await lectern(root, "references", "--fix")).stdout).toContain("content/tiny/refs.bib  2 values mended");
  expect(readFileSync(path.join(root, "content/tiny/refs.bib"), "utf8")).toBe(bib.replace("3–9", "3--9").replace("https://doi.org/", ""));
  expect(readFileSync(path.join(root, "content/tiny/references.yaml"), "utf8")).toBe(files["references.yaml"].replace("11 – 13", "11-13"));
  expect((await lectern(root, "references", "--fix")).stdout).not.toContain("mended");
});

test("the entries come out as CSL-JSON, which a course reads again", async () => {
  const root = projectWith({ tiny: files });
  const { stdout } = await lectern(root, "references", "--to", "csl-json");
  expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(["voss", "low2016", "moor"]);
  writeFileSync(path.join(root, "content/tiny/refs.bib"), "");
  writeFileSync(path.join(root, "content/tiny/references.yaml"), "");
  writeFileSync(path.join(root, "content/tiny/references.json"), stdout);
  expect((await lectern(root, "references", "--to", "csl-json")).stdout).toBe(stdout);
});

test("what cannot be asked for together is told", async () => {
  expect((await lectern(projectWith({ tiny: files }), "references", "--fix", "--to", "csl-json")).code).toBe(2);
});

test("what an examination alone cites is cited, once for all of its versions", async () => {
  const exam = "title: Test\nkind: quiz\nversions: 2\nseed: one\nsections:\n  - title: Water\n    exercises:\n      - { text: \"What does [@moor] say?\", lines: 2 }\n";
  const { stdout } = await lectern(projectWith({ tiny: { ...files, "exams/test.yaml": exam } }), "references");
  expect(stdout).toMatch(/^tiny\/moor +book +Moors +1 × +content\/tiny\/refs\.bib:3$/m);
});
