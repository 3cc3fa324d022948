import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-code.js";
import { doublingFont, patched, slashedFont, withTables } from "../fonts/damaged-fonts.js";
import { compile, runProgram, runScript } from "../support/compiled-program.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

beforeAll(compile, 180_000);

const lesson = "title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n";
const paragraphs = (layout: string): string => `<article lang="en"><h1>A</h1>${layout}</article>`;
const gradient = `<linearGradient id="g">${'<stop offset="0.5" stop-color="red"/>'.repeat(99)}</linearGradient>`;

interface Hostile {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly font?: () => Uint8Array;
  readonly code: number;
  readonly says: string;
}

const figure = `${lesson}        figures: [{ id: a, caption: c, alt: x }]\n`;
const loops = "{{#each (times 1000)}}{{#each (times 90)}}<p>a</p>{{/each}}{{/each}}";
const hostile: readonly Hostile[] = [
  { name: "type that nobody sees", files: { "course.css": "p::after { content: leader(\".\"); font-size: 0.0001pt }" , "templates/handout/layout.hbs": paragraphs("<p>a</p>") }, code: exitCodes.limit.code, says: "a leader needs more than 1000 characters" },
  { name: "a leader of a hundred thousand dots", files: { "course.css": `p::after { content: leader("${".".repeat(100_000)}") }`, "templates/handout/layout.hbs": paragraphs("<p>a</p>") }, code: exitCodes.limit.code, says: "the pattern of a leader has more than 1000 characters" },
  { name: "a book on every paragraph", files: { "course.css": `p::before { content: "${"word ".repeat(80_000)}" }`, "templates/handout/layout.hbs": paragraphs("<p>a</p>".repeat(50)) }, code: exitCodes.limit.code, says: "more than 800000 characters" },
  { name: "ninety thousand paragraphs", files: { "templates/handout/layout.hbs": paragraphs(loops) }, code: exitCodes.limit.code, says: "more than 10000 elements" },
  { name: "gradients on five thousand shapes", files: { "lessons/one.yaml": `${lesson}        figures: [{ id: a, caption: c, alt: x }]\n`, "figures/a.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${gradient}${'<rect width="1" height="1" fill="url(#g)"/>'.repeat(5000)}</svg>` }, code: exitCodes.limit.code, says: "more than 50,000 colours of gradients" },
  { name: "blocks in lines of blocks, eighty deep", files: { "course.css": "span { display: inline-block; padding: 0.1pt }", "templates/handout/layout.hbs": paragraphs(`<p>${"<span>".repeat(80)}a a a${"</span>".repeat(80)}</p>`) }, code: exitCodes.success.code, says: "" },
  { name: "bins of a millionth", files: { "lessons/one.yaml": figure, "figures/a.vl.yaml": "data: { values: [{ a: 1 }, { a: 900 }] }\nmark: bar\nencoding: { x: { bin: { step: 1.0e-6 }, field: a, type: quantitative }, y: { aggregate: count } }\n" }, code: exitCodes.limit.code, says: "cut the bins into more than 1000" },
  { name: "rows that are filled in for every pair of ten thousand", files: { "lessons/one.yaml": figure, "figures/a.vl.yaml": `data: { values: [${Array.from({ length: 10_000 }, (_, index) => `{ a: ${index}, b: 1, c: k${index} }`).join(", ")}] }\ntransform: [{ impute: b, key: a, groupby: [c], value: 0 }]\nmark: point\nencoding: { x: { field: a, type: quantitative } }\n` }, code: exitCodes.limit.code, says: "makes 100000000 rows" },
  { name: "a shape of a hundred million sides", files: { "lessons/one.yaml": figure, "figures/a.dot": "digraph { a [shape=polygon, sides=100000000] }" }, code: exitCodes.limit.code, says: "`sides` is 100000000" },
  { name: "a million lines of a letter", files: { "course.css": "p { width: 8pt }", "templates/handout/layout.hbs": paragraphs("{{#each (times 160)}}<p>{{#each (times 1000)}}a {{/each}}</p>{{/each}}") }, code: exitCodes.limit.code, says: "more than 100000 lines" },
  { name: "tables of a million cells that one course shows", files: { "lessons/one.yaml": `${lesson}        tables: [${Array.from({ length: 12 }, (_, index) => `{ id: t${index}, caption: c }`).join(", ")}]\n`, ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`tables/t${index}.csv`, "a,b\n".repeat(48_000)])) }, code: exitCodes.limit.code, says: "more than 1000000 separators" },
  { name: "a font without an em", files: {}, font: () => patched("head", (head) => { head.setUint16(18, 0); }), code: exitCodes.faults.code, says: "`unitsPerEm` is 0" },
  { name: "a font without places of glyphs", files: {}, font: () => withTables({ loca: null }), code: exitCodes.faults.code, says: "it has no table `loca`" },
  { name: "a font whose glyphs double", files: {}, font: () => doublingFont(40), code: exitCodes.faults.code, says: "composed of glyphs more than 8 deep" },
  { name: "a font with a slash in its PostScript name", files: {}, font: slashedFont, code: exitCodes.faults.code, says: "its PostScript name is none that a PDF may hold" },
  { name: "a file with a name that no system takes", files: { "lessons/one.yaml": `${lesson}        figures: [{ id: a, caption: c, alt: x, file: figures/${"a".repeat(5000)}.png }]\n` }, code: exitCodes.success.code, says: "warning[content/no-such-file]" },
  { name: "two names that some disks take for one", files: { "course.yaml": "title: C\nlang: en\nparts:\n  - title: P\n    lessons: [straße, STRASSE]\n", "lessons/straße.yaml": lesson, "lessons/STRASSE.yaml": lesson }, code: exitCodes.faults.code, says: "would be written to one file" },
];

test.each(hostile)("$name: a named end, in ten seconds and a gigabyte", ({ files, font, code, says }) => {
  const root = projectWith({ tiny: { ...tinyCourse, ...files } });
  if (font !== undefined) {
    mkdirSync(path.join(root, "content/tiny/fonts"));
    writeFileSync(path.join(root, "content/tiny/fonts/x.ttf"), font());
  }
  const { status, stderr, seconds, peakMebibytes } = runProgram(root, "build");
  expect(stderr).toContain(says);
  expect(status).toBe(code);
  expect(seconds).toBeLessThan(10);
  expect(peakMebibytes).toBeLessThan(1000);
}, 120_000);

test("addresses in Han letters are ASCII in a PDF, and a CSV of slots holds no formula", () => {
  const table = '        tables: [{ id: t, caption: "=1+2", owner: "@cmd", due: 2026-01-01 }]\n';
  const text = '        summary: "see [that](https://example.org/大)"\n';
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/one.yaml": `${lesson}${text}${table}` } });
  expect(runProgram(root, "build", "--pdf-standard", "none", "--quiet").status).toBe(0);
  const bytes = readFileSync(path.join(root, "output/tiny/one-handout.pdf"), "latin1");
  expect(bytes).not.toContain("\u00fe\u00ff\0h\0t\0t\0p");
  expect(runProgram(root, "verify", "output/tiny/one-handout.pdf").stdout).not.toMatch(/not ASCII/);
  const { stdout } = runProgram(root, "slots", "--csv");
  expect(stdout).toContain("'@cmd");
  expect(stdout.split("\n").slice(1).flatMap((line) => line.split(",")).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
}, 120_000);

test("a folder that cannot be read is not empty: no PDF takes the place of a good one", () => {
  const root = projectWith({ tiny: tinyCourse });
  expect(runProgram(root, "build", "--quiet").status).toBe(0);
  const folder = path.join(root, "output/tiny");
  const before = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "latin1"));
  symlinkSync("figures", path.join(root, "content/tiny/figures"));
  const { status, stderr } = runProgram(root, "build");
  expect([status, stderr]).toEqual([exitCodes.environment.code, expect.stringContaining("cannot read `content/tiny/figures`: links lead in a circle")]);
  expect(readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "latin1"))).toEqual(before);
}, 120_000);

test("a course that was never finished is none", () => {
  const root = projectWith({ tiny: tinyCourse });
  mkdirSync(path.join(root, "content/.lectern-4711-new.tmp/lessons"), { recursive: true });
  writeFileSync(path.join(root, "content/.lectern-4711-new.tmp/course.yaml"), "");
  const { status, stdout } = runProgram(root, "check");
  expect([status, stdout.includes("4711")]).toEqual([0, false]);
  // The next beginning sweeps what nobody owns any more.
  expect(runProgram(root, "init", "--course", "next").status).toBe(0);
  expect(existsSync(path.join(root, "content/.lectern-4711-new.tmp"))).toBe(false);
}, 120_000);

test("a beginning that was killed at its end can be repeated, and half a lesson is entered", () => {
  const root = projectWith({ tiny: tinyCourse });
  for (const round of [1, 2]) expect(runProgram(root, "init", "--course", "next").status, String(round)).toBe(0);
  const courseFile = path.join(root, "content/next/course.yaml");
  const before = readFileSync(courseFile, "utf8");
  expect(runProgram(root, "new", "lesson", "09-more", "--course", "next").status).toBe(0);
  const entered = readFileSync(courseFile, "utf8");
  writeFileSync(courseFile, before);
  expect(runProgram(root, "new", "lesson", "09-more", "--course", "next").status).toBe(0);
  expect(readFileSync(courseFile, "utf8")).toBe(entered);
  expect(runProgram(root, "new", "lesson", "09-more", "--course", "next").status).toBe(exitCodes.usage.code);
}, 120_000);

test.skipIf(process.platform === "win32")("pipes and devices are no PDFs", () => {
  const root = projectWith({ tiny: tinyCourse });
  const { stderr } = runScript(root, "test -e /dev/full && $LECTERN explain > /dev/full; mkdir -p output/.lectern; mkfifo p.pdf output/.lectern/record.json output/.lectern/replay.json; timeout -s KILL 60 $LECTERN build --quiet || echo hangs >&2; $LECTERN verify p.pdf; $LECTERN text /dev/zero; $LECTERN verify --max-bytes 3 content/tiny/course.yaml; echo $? >&2");
  if (process.platform === "linux") expect(stderr).toContain("lectern: standard output cannot be written: ENOSPC");
  expect(stderr).not.toContain("hangs");
  expect(stderr).toContain("cannot read `p.pdf`: it is no file with bytes of its own");
  expect(stderr).toContain("cannot read `/dev/zero`: it is no file with bytes of its own");
  expect(stderr).toContain("the limit is 3");
  expect(stderr.trim().endsWith("5")).toBe(true);
}, 120_000);

test("a command of its own process ends beyond its memory or time, and as itself otherwise", () => {
  const root = projectWith({ tiny: tinyCourse });
  expect(runProgram(root, "check", "--isolate").status).toBe(0);
  expect(runProgram(root, "check", "--memory", "64").status).toBe(exitCodes.memory.code);
  const missing = runProgram(root, "check", "nowhere", "--isolate");
  expect([missing.status, missing.stderr]).toEqual([exitCodes.usage.code, expect.stringContaining("`nowhere` is neither a course, nor a lesson, a sheet or a file of one")]);
}, 120_000);

const words = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor ";
const topics = Array.from({ length: 300 }, (_, index) => `      - title: Topic ${index}\n        summary: ${words.repeat(30)}\n`).join("");
/** A course in which one of three lessons is far heavier than the others. */
const heavy = {
  "course.yaml": "title: C\nlang: en\nparts:\n  - title: P\n    lessons: [one, q, z]\n",
  "lessons/one.yaml": lesson, "lessons/q.yaml": `title: Two\nsections:\n  - title: S\n    topics:\n${topics}`, "lessons/z.yaml": lesson,
};

test.each([
  { name: "memory", options: ["--memory", "220"], code: exitCodes.memory.code, says: "the document needs more than 220 megabytes of memory\n ┌─ content/tiny/lessons/q.yaml:1:1" },
  { name: "time", options: ["--memory", "4000", "--time", "1"], code: exitCodes.time.code, says: "the document takes longer than 1 second\n ┌─ content/tiny/lessons/q.yaml:1:1" },
])("a document beyond its $name is not written, and the others are", ({ name, options, code, says }) => {
  const root = projectWith({ tiny: heavy });
  const { status, stdout, stderr } = runProgram(root, "build", ...options);
  if (name === "memory" || stderr.includes("the document")) {
    expect(stderr).toContain(says);
    expect(stdout).toMatch(/q-handout\.pdf {2}not written\n.*z-handout\.pdf {2}1 page/s);
    expect(stdout).toContain("4 documents, 1 not written, 3 pages");
  } else expect(stderr).toContain("the command takes longer than 1 second"); // a busy machine needs that to begin
  expect(status).toBe(code);
}, 120_000);

test("a heap that is full ends one document with a diagnostic, without being asked for a process of its own", () => {
  const root = projectWith({ tiny: heavy });
  const { status, stdout, stderr } = runScript(root, "NODE_OPTIONS=--max-old-space-size=100 $LECTERN build");
  expect(stderr).toMatch(/^error\[build\/memory-limit\]: the document needs more memory than Node has for it, \d+ megabytes\n ┌─ content\/tiny\/lessons\/q\.yaml/);
  expect(stderr).not.toMatch(/FATAL|GCs/);
  expect(stdout).toContain("4 documents, 1 not written, 3 pages");
  expect(status).toBe(exitCodes.memory.code);
}, 120_000);
