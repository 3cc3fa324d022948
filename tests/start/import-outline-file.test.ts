import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern, writeFiles } from "../support/command-spec.js";
import { beyondReading } from "../../src/start/beyond-reading.js";
import { reading } from "../import/outlines.js";

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "lectern-import-"));
}

test("an imported course builds as it is, with its figures and tables open", async () => {
  const root = emptyFolder();
  writeFiles(root, { "reading.md": reading });
  const imported = await lectern(root, "import", "reading.md");
  expect(imported.code).toBe(0);
  expect(imported.stdout).toContain("1 lesson, 2 topics, 1 figure, 1 table, 2 references; every line of the outline has its place\n");
  const built = await lectern(root, "build", "reading");
  expect(built.stderr).not.toContain("error[");
  expect(built.code).toBe(0);
  expect(built.stdout).toContain("2 open slots");
  expect(readdirSync(path.join(root, "output/reading")).sort()).toEqual(["01-close-reading-handout.pdf", "reading-syllabus.pdf"]);
});

test("a file that an import would write is not, where it is longer than what is read", () => {
  const entries = (count: number): string => Array.from({ length: count }, (_, index) => `- { id: a${index}, type: book, title: T }\n`).join("");
  expect(beyondReading("references", { path: "references.yaml", text: entries(3) })).toBeNull();
  expect(beyondReading("references", { path: "references.yaml", text: entries(18_000) })).toMatchObject({ code: "import/too-long", message: expect.stringContaining("`references.yaml` would be longer than Lectern reads") as string });
});

test("an outline as editors on Windows save it, with a name of spaces and Han characters, makes the same course", async () => {
  const [plain, windows] = [emptyFolder(), emptyFolder()];
  writeFiles(plain, { "outline.md": reading });
  writeFileSync(path.join(windows, "我的 大纲.md"), `\uFEFF${reading.replaceAll("\n", "\r\n")}`);
  await lectern(plain, "import", "outline.md");
  const { code, stdout } = await lectern(windows, "import", "我的 大纲.md");
  expect(code).toBe(0);
  expect(stdout).toContain("next: lectern build 我的-大纲\n");
  for (const file of ["course.yaml", "references.yaml", "lessons/01-close-reading.yaml"])
    expect(readFileSync(path.join(windows, "content/我的-大纲", file), "utf8")).toBe(readFileSync(path.join(plain, "content/outline", file), "utf8"));
  expect((await lectern(windows, "build")).code).toBe(0);
});

test("the course goes to the project around, or to the folder that is named, and nothing half done is left", async () => {
  const root = emptyFolder();
  writeFiles(root, { "content/drafts/one.md": reading });
  expect((await lectern(path.join(root, "content/drafts"), "import", "one.md")).code).toBe(0);
  expect((await lectern(root, "import", "content/drafts/one.md", "--output", "elsewhere", "--course", "two")).code).toBe(0);
  expect(readdirSync(path.join(root, "content")).sort()).toEqual(["drafts", "one"]);
  expect(readdirSync(path.join(root, "elsewhere/content"))).toEqual(["two"]);
  // Once more gives the same files and changes nothing; another course of that name is refused.
  expect((await lectern(root, "import", "content/drafts/one.md")).code).toBe(0);
  expect((await lectern(root, "import", "content/drafts/one.md", "--lang", "zh")).code).toBe(2);
  expect(readdirSync(path.join(root, "content")).sort()).toEqual(["drafts", "one"]);
});

test("JSON names each file that was written", async () => {
  const root = emptyFolder();
  writeFiles(root, { "a.md": "# Lesson\n\n## Section\n\n### Topic\n\n- point\n" });
  const { stdout } = await lectern(root, "import", "a.md", "--json");
  expect(stdout.trim().split("\n").map((line): unknown => JSON.parse(line))).toEqual([
    { type: "file", version: 1, path: "content/a/course.yaml", status: "written" },
    { type: "file", version: 1, path: "content/a/lessons/01-lesson.yaml", status: "written" },
  ]);
});

const outline = path.join(import.meta.dirname, "../../../shared/outlines/000_541271d6be36ece6.txt");

test.runIf(existsSync(outline))("a long outline in Chinese imports with no line unplaced, and builds", async () => {
  const root = emptyFolder();
  const { code, stdout, stderr } = await lectern(root, "import", outline, "--course", "outline");
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("import/unplaced-line")]);
  expect(stdout).toContain("1 lesson, 8 topics, 8 figures, 8 tables, 6 references; every line of the outline has its place\n");
  const built = await lectern(root, "build");
  expect([built.code, built.stderr]).toEqual([0, ""]);
  expect(built.stdout).toContain("16 open slots");
});

test("pictures beside an outline come over, and those that are not there are named", async () => {
  const root = emptyFolder();
  const picture = readFileSync(path.join(import.meta.dirname, "../../docs/images/sheet-zh.png"));
  writeFiles(root, { "notes/o.md": "# Kites\n\n## Bows\n\n![A bow](img/my%20bow.png)\n\nAsh.\n\n![A tail](img/tail.jpg)\n" });
  mkdirSync(path.join(root, "notes/img"));
  writeFileSync(path.join(root, "notes/img/my bow.png"), picture);
  const imported = await lectern(root, "import", "notes/o.md");
  expect(imported.code).toBe(0);
  expect(imported.stdout).toContain("content/o/figures/my bow.png\n");
  expect(imported.stderr).toContain("warning[import/missing-picture]: a picture of the outline was not found: `img/tail.jpg`\n = hint: put it into `content/o/figures/`: `figures/tail.jpg`");
  expect(readFileSync(path.join(root, "content/o/figures/my bow.png")).equals(picture)).toBe(true);
  const built = await lectern(root, "build");
  expect([built.code, built.stdout.includes("1 open slot,")]).toEqual([0, true]);
});

test("pictures of several lessons that nobody gave an id are no doubles, and one that is all of a text comes over", async () => {
  const root = emptyFolder();
  writeFiles(root, { "looms.md": "# Looms\n\n## Week 1: Warp\n\n![A loom](loom.png)\n\n## Week 2: Weft\n\n![A loom](loom.png)\n\nAgain:\n\n![A comb](comb.png)\n" });
  for (const name of ["loom.png", "comb.png"]) copyFileSync(path.join(import.meta.dirname, "../../docs/images/sheet-zh.png"), path.join(root, name));
  expect((await lectern(root, "import", "looms.md")).stdout).toContain("content/looms/figures/loom.png\ncontent/looms/figures/comb.png\n");
  const { code, stdout, stderr } = await lectern(root, "build");
  expect([code, stderr, stdout.includes("0 open slots\n")]).toEqual([0, "", true]);
});

test("formulas that are no TeX are kept as code, so that the course builds", async () => {
  const root = emptyFolder();
  writeFiles(root, { "o.md": "# Wind\n\n## Lift\n\nIn $\\R$ and $\\liftof{x}$, not $x^2$.\n\n$$\n\\dragof{x}\n$$\n" });
  const imported = await lectern(root, "import", "o.md");
  expect(imported.code).toBe(0);
  expect(imported.stderr).toContain("warning[import/formula]: 2 formulas are kept as code, since TeX makes no sense of them: undefined control sequence \\liftof");
  const lesson = readFileSync(path.join(root, "content/o/lessons/01-wind.yaml"), "utf8");
  expect(lesson).toContain("In $\\R$ and `\\liftof{x}`, not $x^2$.\n\n      ```tex\n      \\dragof{x}\n      ```");
  expect((await lectern(root, "build")).code).toBe(0);
});

test("a bibliography is added behind the references that a course has, which stay byte for byte", async () => {
  const root = emptyFolder();
  const old = "# Ours.\r\n- { id: low, type: book, title: Bows, author: [{ family: Low }], issued: 2016 } # first\r\n".replaceAll("\r", "");
  const entry = (id: string): object => ({ id, type: "book", title: "Tails", author: [{ family: "Bow" }], issued: { "date-parts": [[2001]] } });
  writeFiles(root, { "content/k/course.yaml": "title: K\nlang: en\n", "content/k/references.yaml": old, "more.json": JSON.stringify([entry("low"), entry("bow")]) });
  const { code, stdout } = await lectern(root, "import", "more.json");
  expect([code, stdout.includes("1 reference\n")]).toEqual([0, true]);
  const text = readFileSync(path.join(root, "content/k/references.yaml"), "utf8");
  expect(text.startsWith(`${old}\n- id: bow\n`)).toBe(true);
  expect((await lectern(root, "import", "more.json")).code).toBe(0);
  expect(readFileSync(path.join(root, "content/k/references.yaml"), "utf8")).toBe(text);
  expect((await lectern(root, "build")).stdout).toContain("2 warnings");
});

test("a library of references that nobody cites is one warning", async () => {
  const root = emptyFolder();
  const entries = Array.from({ length: 6 }, (_, index) => `- { id: r${index}, type: book, title: T, author: [{ family: B }], issued: 2001 }\n`);
  writeFiles(root, { "content/k/course.yaml": "title: K\nlang: en\n", "content/k/references.yaml": entries.join("") });
  const { stderr, stdout } = await lectern(root, "build");
  expect(stdout).toContain("1 warning\n");
  expect(stderr).toContain("warning[content/uncited-reference]: no document cites 6 of the references: `r0`, `r1`, `r2`, `r3`, `r4`, …");
});

test("a syllabus and a file for each lesson make one course, whose notes and pictures are those of their files", async () => {
  const root = emptyFolder();
  const picture = readFileSync(path.join(import.meta.dirname, "../../docs/images/sheet-zh.png"));
  writeFiles(root, {
    "syllabus.md": "# Looms 101\n\nInstructor: Ada Thrum\n\n## Grading\n\n- Cloth: 60%\n- Essay: 40%\n\nAsk.[^1]\n\n[^1]: In time.\n",
    "notes/warp.md": "---\ntitle: Warps\nlayout: page\n---\n\n## Threads\n\nMany.[^1]\n\n![A warp](img/w.png)\n\n[^1]: Not all.\n",
    "notes/weft.md": "# Wefts\n\n## Picks\n\nOne.[^1]\n\n[^1]: Each.\n",
  });
  mkdirSync(path.join(root, "notes/img"));
  writeFileSync(path.join(root, "notes/img/w.png"), picture);
  const imported = await lectern(root, "import", "syllabus.md", "notes/warp.md", "notes/weft.md", "--course", "looms");
  expect(imported.code).toBe(0);
  expect(imported.stderr).toContain("warning[import/left-out]: the front matter of a further outline left out but for its title\n ┌─ notes/warp.md:1:1");
  expect(imported.stdout).toContain("content/looms/lessons/01-warps.yaml\ncontent/looms/lessons/02-wefts.yaml\n");
  expect(imported.stdout).toContain("content/looms/figures/w.png\n");
  const read = (name: string): string => readFileSync(path.join(root, "content/looms", name), "utf8");
  expect(read("course.yaml")).toContain("title: Looms 101\n");
  expect(read("course.yaml")).toContain("- name: Cloth\n    weight: 60\n");
  expect(read("lessons/01-warps.yaml")).toContain("[^2-1]: Not all.");
  expect(read("lessons/02-wefts.yaml")).toContain("[^3-1]: Each.");
  expect((await lectern(root, "build")).code).toBe(0);
});

test("an import that is repeated loses nothing of what its author has changed since", async () => {
  const root = emptyFolder();
  const at = (name: string): string => path.join(root, "content/looms", name);
  writeFiles(root, { "looms.md": "# Looms\n\n## Week 1: Warp\n\nIt is $\\frac{1}{$ long.\n\n## Week 2: Weft\n\nShort.\n" });
  expect((await lectern(root, "import", "looms.md")).code).toBe(0);
  // Import keeps a formula as code that is none: the same course all the same.
  expect(readFileSync(at("lessons/01-warp.yaml"), "utf8")).toContain("`\\frac{1}{`");
  expect(await lectern(root, "import", "looms.md")).toMatchObject({ code: 0, stdout: expect.stringContaining("nothing to write: the course is as the outline makes it\n") as unknown });
  const mended = "title: Warp\nsections:\n  - title: Warp\n    body: It is $\\frac{1}{2}$ long.\n";
  writeFileSync(at("lessons/01-warp.yaml"), mended);
  writeFileSync(path.join(root, "looms.md"), `${readFileSync(path.join(root, "looms.md"), "utf8")}\n## Week 3: Knots\n\nTight.\n`);
  const refused = await lectern(root, "import", "looms.md");
  expect([refused.code, refused.stderr]).toEqual([2, [
    "error[build/exists]: `content/looms` already exists and has `course.yaml`, `lessons/01-warp.yaml` otherwise than the outline makes them, and lacks `lessons/03-knots.yaml`; nothing is overwritten",
    " = hint: make another course beside it with `--course looms-2`, or take what it lacks with `--again`, and what differs as `….new` beside your own files", "", "",
  ].join("\n")]);
  const again = await lectern(root, "import", "looms.md", "--again");
  expect([again.code, again.stdout.split("\n").slice(0, 3)]).toEqual([0, ["content/looms/lessons/03-knots.yaml", "content/looms/course.yaml.new", "content/looms/lessons/01-warp.yaml.new"]]);
  expect(readFileSync(at("lessons/01-warp.yaml"), "utf8")).toBe(mended);
  expect(readFileSync(at("course.yaml.new"), "utf8")).toContain("- 03-knots\n");
  expect((await lectern(root, "import", "looms.md", "--again")).code).toBe(0);
  expect((await lectern(root, "import", "looms.md", "--course", "looms-2")).code).toBe(0);
  expect((await lectern(root, "build", "looms")).code).toBe(0);
});
