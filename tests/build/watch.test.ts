import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildProject } from "../../src/build/build-project.js";
import { watchProject } from "../../src/build/watch-project.js";
import type { WatchRound } from "../../src/build/watch-project.js";
import { projectWith } from "../support/tiny-project.js";

const lesson = (title: string): string => `title: ${title}\nsections:\n  - title: Water\n    topics: [{ title: Depth, body: Water is deep. }]\n`;
const course = "title: Ponds\nlang: en\ntheme: { contents-from: 1 }\nparts:\n  - title: One\n    lessons: [one, two, three, four]\n";
const files = { "course.yaml": course, "lessons/one.yaml": lesson("Ponds"), "lessons/two.yaml": lesson("Rivers") };

const environment = {};
const quiet = (): undefined => undefined;

/** A project that is watched, its files, and the rounds as they come. */
async function watched(targets: readonly string[] = [], rehearses = false) {
  const root = projectWith({ ponds: files });
  const over = new AbortController();
  const rounds: WatchRound[] = [];
  let told: () => void = quiet;
  const ended = watchProject({ from: root, targets, output: null, environment, remembers: true, rehearses }, { begin: () => quiet, done: (round) => { rounds.push(round); told(); }, signal: over.signal });
  /** The first round from here on that is as wanted; the test ends by its time where none is. */
  const roundWith = async (isWanted: (round: WatchRound) => boolean): Promise<WatchRound> => {
    for (;;) {
      const found = rounds.splice(0).find(isWanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => { told = resolve; });
    }
  };
  const end = async (): Promise<void> => {
    over.abort();
    await ended;
  };
  onTestFinished(end);
  const file = (name: string): string => path.join(root, "content/ponds", name);
  const pdf = (name: string): string => path.join(root, "output/ponds", name);
  await roundWith(() => true);
  return { root, file, pdf, roundWith, end, ended };
}

function statusOf({ result }: WatchRound): Record<string, string> {
  return Object.fromEntries(result.documents.map(({ output, status }) => [path.posix.basename(output), status]));
}

const isDone = (name: string, status: string) => (round: WatchRound): boolean => statusOf(round)[name] === status;

test("a lesson that is saved is made again, first and with the bytes of a build from nothing", { timeout: 60_000 }, async () => {
  const { root, file, pdf, roundWith } = await watched([], true);
  const before = readFileSync(pdf("one-handout.pdf"));
  // What is made in between, so that the engine knows it, is not written.
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  expect(readFileSync(pdf("one-handout.pdf")).equals(before)).toBe(true);
  // The contents lead to a section that was not there before.
  writeFileSync(file("lessons/two.yaml"), `${lesson("Brooks")}  - title: Springs\n    topics: [{ title: Source, body: Water is clear. }]\n`);
  const round = await roundWith(isDone("two-handout.pdf", "written"));
  expect(round.changed).toEqual(["content/ponds/lessons/two.yaml"]);
  expect(Object.entries(statusOf(round))).toEqual([["two-handout.pdf", "written"], ["ponds-syllabus.pdf", "written"], ["one-handout.pdf", "unchanged"]]);
  const fresh = path.join(root, "fresh");
  await buildProject({ from: root, targets: [], output: fresh, environment, report: quiet });
  const names = ["two-handout.pdf", "ponds-syllabus.pdf", "one-handout.pdf"];
  expect(names.filter((name) => !readFileSync(pdf(name)).equals(readFileSync(path.join(fresh, "ponds", name))))).toEqual([]);
});

test("a half-written file keeps its PDF, and is built when it is whole", { timeout: 60_000 }, async () => {
  const { file, pdf, roundWith } = await watched();
  const before = readFileSync(pdf("one-handout.pdf"));
  writeFileSync(file("lessons/one.yaml"), lesson("Ponds").slice(0, 40) + "\n  - [");
  const failed = await roundWith(isDone("one-handout.pdf", "failed"));
  expect(failed.result.diagnostics.map(({ code }) => code)).toEqual(["content/needs-quotes"]);
  expect(readFileSync(pdf("one-handout.pdf")).equals(before)).toBe(true);
  writeFileSync(file("lessons/one.yaml"), lesson("Pools"));
  await roundWith(isDone("one-handout.pdf", "written"));
  expect(readFileSync(pdf("one-handout.pdf")).equals(before)).toBe(false);
});

test("an editor may save by renaming; new, renamed and removed files count", { timeout: 60_000 }, async () => {
  const { file, pdf, roundWith } = await watched();
  renameSync(file("lessons/one.yaml"), file("lessons/one.yaml~"));
  writeFileSync(file("lessons/.one.new"), lesson("Lakes"));
  renameSync(file("lessons/.one.new"), file("lessons/one.yaml"));
  await roundWith(isDone("one-handout.pdf", "written"));
  writeFileSync(file("lessons/three.yaml"), lesson("Seas"));
  await roundWith(isDone("three-handout.pdf", "written"));
  renameSync(file("lessons/three.yaml"), file("lessons/four.yaml"));
  const { result } = await roundWith(isDone("four-handout.pdf", "written"));
  expect(result.leftovers.length === 1 || !existsSync(pdf("three-handout.pdf"))).toBe(true);
  rmSync(file("lessons/four.yaml"));
  await roundWith((round) => !("four-handout.pdf" in statusOf(round)));
});

test("what a template, a sheet or another file of the course says is seen", { timeout: 60_000 }, async () => {
  const { file, roundWith } = await watched(["one"]);
  writeFileSync(file("course.css"), "p { text-indent: 3em }\n");
  await roundWith(isDone("one-handout.pdf", "written"));
  mkdirSync(file("templates/handout"), { recursive: true });
  writeFileSync(file("templates/handout/layout.hbs"), "<!DOCTYPE html><html lang=\"en\"><head><title>Own</title></head><body><h1>Own</h1></body></html>");
  await roundWith(({ result }) => result.documents.every(({ status }) => status === "failed" || status === "written"));
});

test("many changes at once are one build, and what is no source is none", { timeout: 60_000 }, async () => {
  const { root, file, roundWith } = await watched();
  writeFileSync(path.join(root, "output/ponds/note.txt"), "not a source");
  writeFileSync(file("lessons/one.yaml~"), "not a source");
  for (let index = 0; index < 20; index++) writeFileSync(file("lessons/two.yaml"), lesson(`Brooks ${index}`));
  writeFileSync(file("lessons/one.yaml"), lesson("Pools"));
  const first = await roundWith(() => true);
  expect(first.changed.every((name) => /(?:one|two)\.yaml$/.test(name))).toBe(true);
  if (!(isDone("one-handout.pdf", "written")(first) && isDone("two-handout.pdf", "written")(first))) await roundWith(isDone("one-handout.pdf", "written"));
});

test("without a project there is nothing to watch", async () => {
  const root = projectWith({});
  const result = await watchProject({ from: root, targets: ["nowhere"], output: null, environment }, { begin: () => quiet, done: quiet });
  expect(result?.diagnostics.map(({ code }) => code)).toEqual(["build/no-project"]);
});

test("a file of references that is saved makes what cites from it again", { timeout: 60_000 }, async () => {
  const { file, pdf, roundWith } = await watched();
  const book = (title: string): string => `@book{low2016, title = {${title}}, author = {Low, Ann}, year = 2016}\n`;
  writeFileSync(file("more.bib"), book("Low water"));
  writeFileSync(file("lessons/one.yaml"), `${lesson("Ponds").replace("Water is deep.", '"Water is deep [@low2016]."')}  - { title: Sources, kind: references }\n`);
  await roundWith(isDone("one-handout.pdf", "written"));
  const before = readFileSync(pdf("one-handout.pdf"));
  writeFileSync(file("more.bib"), book("High water"));
  const round = await roundWith(isDone("one-handout.pdf", "written"));
  expect([round.changed, statusOf(round)["two-handout.pdf"]]).toEqual([["content/ponds/more.bib"], "unchanged"]);
  expect(readFileSync(pdf("one-handout.pdf")).equals(before)).toBe(false);
});
