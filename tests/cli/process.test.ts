import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import process from "node:process";
import { beforeAll, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-code.js";
import { compile, ended, runProgram, runScript, startProgram } from "../support/compiled-program.js";
import type { ProgramRun } from "../support/compiled-program.js";
import { png } from "../images/hand-made.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const lesson = "title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n";
let harmless: ProgramRun;

beforeAll(() => {
  compile();
  harmless = runProgram(projectWith({ tiny: tinyCourse }), "build");
}, 180_000);

const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("");
const figures = (course: string): void => {
  mkdirSync(path.join(course, "figures"));
  writeFileSync(path.join(course, "figures/a.png"), png({ width: 8000, height: 8000, colourType: 6, rows: new Uint8Array(9) }));
};

interface Attack {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly more?: (course: string) => void;
  readonly limit: string;
}

const attacks: readonly Attack[] = [
  { name: "100,000 keys", files: { "lessons/one.yaml": many(100_000, (index) => `k${index}: 1\n`) }, limit: "more than 300,000 keys, values and marks in one file" },
  { name: "20,000 anchors", files: { "lessons/one.yaml": `title: a\nobjectives:\n${many(20_000, (index) => `  - &a${index} x\n`)}` }, limit: "more than 1,000 anchors in one file" },
  { name: "an alias bomb", files: { "lessons/one.yaml": `title: a\nobjectives:\n  - &l0 x\n${many(12, (level) => `  - &l${level + 1} [${`*l${level},`.repeat(10)}]\n`)}` }, limit: "more than 50,000 values, with those behind aliases" },
  { name: "a file of five million characters", files: { "lessons/one.yaml": `title: ${"x".repeat(5_000_000)}` }, limit: "has 5000007 bytes; the limit is 4194304" },
  { name: "100,000 lists inside each other", files: { "lessons/one.yaml": `title: ${"[".repeat(100_000)}` }, limit: "more than 100 lists and mappings inside each other" },
  { name: "20,000 blocks inside each other", files: { "templates/handout/layout.hbs": "{{#if a}}".repeat(15_000) + "{{/if}}".repeat(15_000) }, limit: "blocks nested deeper than 64 levels" },
  { name: "100,000 tags in a row", files: { "templates/handout/layout.hbs": "{{a}}".repeat(50_000) }, limit: "more than 5000 tags in one template" },
  { name: "loops inside loops", files: { "templates/handout/layout.hbs": `<article><p>${"{{#each @root.lesson.objectives}}".repeat(5)}${"x".repeat(90)}${"{{/each}}".repeat(5)}</p></article>`, "lessons/one.yaml": `title: a\nobjectives:\n${"  - x\n".repeat(200)}` }, limit: "the document is longer than 16777216 characters" },
  { name: "20 doubling partials", files: { "templates/handout/layout.hbs": `${many(20, (index) => `{{#*inline "p${19 - index}"}}${index === 0 ? "x" : `{{> p${20 - index}}}{{> p${20 - index}}}`}{{/inline}}`)}<article><p>{{> p0}}</p></article>` }, limit: "more than 10000 partials were printed" },
  { name: "20,000 elements inside each other", files: { "templates/handout/layout.hbs": `<article>${"<div>".repeat(20_000)}` }, limit: "elements nested deeper than 256 levels" },
  { name: "one word of 100,000 letters", files: { "lessons/one.yaml": `${lesson}        summary: ${"x".repeat(100_000)}\n` }, limit: "text of 100000 characters, longer than 50000" },
  { name: "an image of 64 million pixels in a small file", files: { "lessons/one.yaml": `${lesson}        figures: [{ id: a, caption: c, alt: x }]\n` }, more: figures, limit: "the image has 8000 × 8000 pixels; 40 million are the limit" },
  { name: "a drawing that multiplies", files: { "lessons/one.yaml": `${lesson}        figures: [{ id: a, caption: c, alt: x }]\n`, "figures/a.svg": `<svg viewBox="0 0 9 9"><defs><path id="p" d="M0 0${"L1 1".repeat(10_000)}"/></defs>${'<use href="#p"/>'.repeat(20_000)}</svg>` }, limit: "the drawing draws more than 500,000 steps of paths" },
  { name: "custom properties that double", files: { "course.css": `:root {${many(40, (index) => `--v${index}: ${index === 0 ? "1pt" : `var(--v${index - 1}) var(--v${index - 1})`};`)}} p { margin: var(--v39) }` }, limit: "the value has too many parts" },
  { name: "a page of a thousand kilometres", files: { "course.css": "@page { size: 99999pt 99999pt }" }, limit: "a page of 99999 × 99999 pt; a side may have 14400 pt" },
];

test.each(attacks)("$name ends at a named limit, with exit code 5, in two seconds and 300 MB", ({ files, more, limit }) => {
  const root = projectWith({ tiny: { ...tinyCourse, ...files } });
  more?.(path.join(root, "content/tiny"));
  const { status, stderr, seconds, peakMebibytes } = runProgram(root, "build");
  expect(stderr).toContain(limit);
  expect(status).toBe(exitCodes.limit.code);
  // A machine that is busy with other things stretches every run; what the harmless course takes shows by how much.
  expect(seconds).toBeLessThan(Math.max(2, 2 * harmless.seconds));
  expect(peakMebibytes).toBeLessThan(300);
});

const temporaries = (root: string): string[] =>
  existsSync(path.join(root, "output/tiny")) ? readdirSync(path.join(root, "output/tiny")).filter((name) => name.endsWith(".tmp")) : [];

test.each([["SIGINT", exitCodes.interrupted.code], ["SIGTERM", exitCodes.terminated.code]] as const)(
  "%s ends a build at once with what a shell calls %d, and leaves no temporary file",
  async (signal, code) => {
    for (const part of [0.4, 0.8]) {
      const root = projectWith({ tiny: tinyCourse });
      const child = startProgram(root, "build");
      const end = ended(child);
      setTimeout(() => child.kill(signal), part * harmless.seconds * 1000);
      const { status, signal: by } = await end;
      // A shell adds the number of the signal to 128; a build that was quicker is done.
      if (by === null) expect(status).toBe(0);
      else expect([by, { SIGINT: 130, SIGTERM: 143 }[by as "SIGINT" | "SIGTERM"]]).toEqual([signal, code]);
      expect(temporaries(root)).toEqual([]);
    }
  },
);

test("somebody who reads one line and leaves makes no mistake", () => {
  const root = projectWith({ tiny: tinyCourse });
  const { stdout } = runScript(root, '$LECTERN build --json | head -1; echo "${PIPESTATUS[0]}"');
  expect(stdout.trim().split("\n").at(-1)).toBe("0");
  expect(readdirSync(path.join(root, "output/tiny"))).toHaveLength(3);
});

test("what a killed build left is swept away once it is old and its process gone", () => {
  const root = projectWith({ tiny: tinyCourse });
  const folder = path.join(root, "output/tiny");
  mkdirSync(folder, { recursive: true });
  for (const name of [".lectern-1073741824-1.tmp", ".lectern-1073741824-2.tmp"]) writeFileSync(path.join(folder, name), "torn");
  utimesSync(path.join(folder, ".lectern-1073741824-1.tmp"), 0, Date.now() / 1000 - 2 * 60 * 60);
  expect(runProgram(root, "build").status).toBe(0);
  expect(temporaries(root)).toEqual([".lectern-1073741824-2.tmp"]);
});

test("unchanged bytes keep the date of the file", () => {
  const root = projectWith({ tiny: tinyCourse });
  const file = path.join(root, "output/tiny/one-handout.pdf");
  runProgram(root, "build");
  utimesSync(file, 1000, 1000);
  expect(runProgram(root, "build").stdout).toContain("unchanged");
  expect(statSync(file).mtimeMs).toBe(1000 * 1000);
});

test("each exit code means what the table says", () => {
  const root = projectWith({ tiny: tinyCourse });
  const code = (...words: string[]): number | null => runProgram(root, ...words).status;
  const change = (file: string, text: string): void => {
    writeFileSync(path.join(root, "content/tiny", file), text);
  };
  expect(code("build")).toBe(exitCodes.success.code);
  expect(code("biuld")).toBe(exitCodes.usage.code);
  expect(code("build", "nothing")).toBe(exitCodes.usage.code);
  change("references.yaml", "- { id: a, type: book, title: T, issued: 2001 }\n");
  expect(code("check")).toBe(exitCodes.success.code);
  expect(code("check", "--strict")).toBe(exitCodes.strict.code);
  change("lessons/one.yaml", "title: First\nsektions: []\n");
  expect(code("build")).toBe(exitCodes.faults.code);
  rmSync(path.join(root, "output"), { recursive: true });
  writeFileSync(path.join(root, "output"), "a file in the way");
  expect(code("build")).toBe(exitCodes.environment.code);
  rmSync(path.join(root, "output"));
  mkdirSync(path.join(root, "output"));
  // This process is alive, and on this machine: its lock holds.
  writeFileSync(path.join(root, "output/.lectern.lock"), JSON.stringify({ process: process.pid, host: hostname() }));
  expect(code("build")).toBe(exitCodes.locked.code);
});
