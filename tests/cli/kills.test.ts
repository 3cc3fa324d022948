import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, runProgram } from "../support/compiled-program.js";
import { operationsOf, runKilled, treeOf } from "../support/killed-program.js";
import type { Kill } from "../support/killed-program.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

beforeAll(compile, 300_000);

/** A command and the project that it begins in. */
interface Scenario {
  readonly name: string;
  readonly words: readonly string[];
  readonly begin: () => string;
  /** A folder that is there with all its files or not at all. */
  readonly whole?: string;
  /** What does the same and ends, where the command itself goes on until it is ended. */
  readonly ending?: readonly string[];
  /** Whether its operations are not the same in number each time, so that it may end before its moment. */
  readonly varies?: true;
}

const outline = "# Reading\n\n## Part one\n\n### Lesson 1: Words\n\n- First\n- Second\n\n### Lesson 2: Lines\n\n- Third\n";

function built(): string {
  const root = projectWith({ tiny: tinyCourse });
  expect(runProgram(root, "build", "--quiet").status).toBe(0);
  return root;
}

function changed(): string {
  const root = built();
  for (const lesson of ["one", "two"]) writeFileSync(path.join(root, `content/tiny/lessons/${lesson}.yaml`), `title: Changed ${lesson}\nsections:\n  - title: S\n    topics:\n      - title: T\n`);
  return root;
}

const scenarios: readonly Scenario[] = [
  { name: "a first build", words: ["build"], begin: () => projectWith({ tiny: tinyCourse }) },
  { name: "a build over other PDFs", words: ["build"], begin: changed },
  { name: "a build of threads over other PDFs", words: ["build", "--jobs", "2"], begin: changed, varies: true },
  {
    name: "a clean", words: ["clean"], begin: () => {
      const root = built();
      rmSync(path.join(root, "content/tiny/lessons/two.yaml"));
      writeFileSync(path.join(root, "content/tiny/course.yaml"), "title: Tiny course\nlang: en\nparts:\n  - title: Only part\n    lessons: [one]\n");
      return root;
    },
  },
  { name: "an init", words: ["init", "--course", "fresh"], begin: () => projectWith({ tiny: tinyCourse }), whole: "content/fresh" },
  {
    name: "an import", words: ["import", "outline.md", "--course", "fresh", "--lang", "en"], whole: "content/fresh", begin: () => {
      const root = projectWith({ tiny: tinyCourse });
      writeFileSync(path.join(root, "outline.md"), outline);
      return root;
    },
  },
  { name: "a new lesson", words: ["new", "lesson", "three"], begin: () => projectWith({ tiny: tinyCourse }) },
  { name: "a new sheet", words: ["new", "sheet", "words"], begin: () => projectWith({ tiny: tinyCourse }) },
];

/** All of what `npm run fuzz:kills` asks for, else some moments far apart. */
const isThorough = Number(process.env["PROPERTY_RUNS"] ?? 1) > 1;

/** What takes long to end and is much like the others. */
const others: readonly Scenario[] = [
  { name: "a watch over other PDFs", words: ["watch"], ending: ["build"], begin: changed },
  { name: "a pack", words: ["pack", "--release", "one", "--replace"], begin: () => projectWith({ tiny: tinyCourse }), whole: "release/tiny-one" },
  {
    name: "a pack in the place of another", words: ["pack", "--release", "one", "--replace"], whole: "release/tiny-one", begin: () => {
      const root = projectWith({ tiny: tinyCourse });
      expect(runProgram(root, "pack", "--release", "one", "--quiet").status).toBe(0);
      writeFileSync(path.join(root, "content/tiny/lessons/two.yaml"), "title: Changed\nsections:\n  - title: S\n    topics:\n      - title: T\n");
      return root;
    },
  },
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Tree = ReturnType<typeof treeOf>;

/** It keeps what was said, which is not the same where a build finds documents made: it is whole where each line has its hash. */
const replay = ".lectern/replay.json";

function isWhole(latin1: string): boolean {
  const lines = latin1.split("\n");
  return lines.at(-1) === "" && lines.slice(0, -1).every((line) => {
    const [, digest, text = ""] = /^\S+ (\S+) (.*)$/s.exec(line) ?? [];
    return digest === createHash("sha256").update(text, "latin1").digest("hex");
  });
}

/** What a kill must not do: tear a file, lose one, or leave half of a folder that begins as a whole. */
function harm(now: Tree, before: Tree, after: Tree, whole: string | undefined): string[] {
  const torn = [...now].filter(([name, text]) => (name.endsWith(replay) ? !isWhole(text) : text !== before.get(name) && text !== after.get(name))).map(([name]) => `torn or made up: ${name}`);
  const lost = [...before.keys()].filter((name) => !now.has(name) && after.has(name)).map((name) => `lost: ${name}`);
  const inside = (tree: Tree): number => [...tree.keys()].filter((name) => whole !== undefined && name.startsWith(`${whole}/`)).length;
  const half = inside(now) === 0 || inside(now) === inside(after) ? [] : [`half a course: ${inside(now)} of ${inside(after)} files`];
  return [...torn, ...lost, ...half];
}

/** `KILLS_STEP=12 npm run fuzz:kills` takes every twelfth moment, each command from another on, where all of them would take hours. */
const step = isThorough ? Number(process.env["KILLS_STEP"] ?? 1) : 40;
/** After every so many kills the command is run again to its end, which takes most of the time. */
const repeated = isThorough ? 3 : 1;

test.each(isThorough ? [...scenarios, ...others] : scenarios)("$name that is killed at any operation on the disk leaves files as they were or as they shall be, and can be repeated", async ({ name, words, begin, whole, ending = words, varies }) => {
  const copy = (of: string): string => {
    const to = mkdtempSync(path.join(tmpdir(), "lectern-kill-"));
    folders.push(to);
    cpSync(of, to, { recursive: true });
    return to;
  };
  const origin = begin();
  const before = treeOf(origin);
  const complete = copy(origin);
  const note = path.join(mkdtempSync(path.join(tmpdir(), "lectern-note-")), "operations");
  const { operations, end } = await operationsOf(complete, ending, note);
  expect(end).toMatchObject({ status: 0 });
  const after = treeOf(complete);
  expect(after).not.toEqual(before);
  const moments = operations.flatMap((operation, index): Kill[] => [{ at: index + 1, half: false }, ...(operation === "writeFileSync" ? [{ at: index + 1, half: true }] : [])]);
  const chosen = moments.filter((_, index) => index % step === step >> 2);
  expect(chosen.length).toBeGreaterThan(0);
  let unharmed = 0;
  for (const [index, kill] of chosen.entries()) {
    const root = copy(origin);
    const killed = await runKilled(root, words, kill);
    if (varies === true && killed.status === 0) unharmed++;
    else expect(killed.status, `${name} at ${JSON.stringify(kill)}: ${killed.stderr}`).toBeNull();
    expect(harm(treeOf(root), before, after, whole), `${name} at ${JSON.stringify(kill)}`).toEqual([]);
    if (index % repeated === 0) {
      const again = await runKilled(root, ending, null);
      // What was killed after its last word is done, and says that it is.
      const isDone = again.status === 0 || (again.status === 2 && again.stderr.includes("build/exists"));
      expect(isDone, `${name} again after ${JSON.stringify(kill)}: ${again.status} ${again.stderr}`).toBe(true);
      expect([...treeOf(root).keys()], `${name} again after ${JSON.stringify(kill)}`).toEqual([...after.keys()]);
      expect(harm(treeOf(root), after, after, whole)).toEqual([]);
    }
    rmSync(root, { recursive: true, force: true });
  }
  expect(unharmed).toBeLessThan(chosen.length / 4);
  console.log(`${name}: ${operations.length} operations, killed at ${chosen.length - unharmed} of ${moments.length} moments`);
}, 3_600_000);
