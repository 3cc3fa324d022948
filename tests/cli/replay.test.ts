import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { beforeAll, expect, test } from "vitest";
import { circumstancesOf } from "../../src/cli/circumstances.js";
import { replayOf } from "../../src/replay/index.js";
import type { Piece } from "../../src/replay/index.js";
import { lectern, steady } from "../support/command-spec.js";
import { compile, program } from "../support/compiled-program.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

/** A course with a warning, and the PDF of a lesson that is gone. */
const warned = { ...tinyCourse, "references.yaml": "- { id: lee2020, type: book, title: On ponds, author: [{ family: Lee, given: A. }], issued: 2020 }\n" };

const still = (text: string): string => steady(text).replace(/"milliseconds":\d+/g, '"milliseconds":0');

function toldOn(stream: Piece[0], pieces: readonly Piece[]): string {
  return pieces.filter(([name]) => name === stream).map(([, what, text]) => ({ text, duration: "1 ms", milliseconds: "1" })[what]).join("");
}

const quiet = { write: () => undefined };

function replayIn(root: string, words: readonly string[]): ReturnType<typeof replayOf> {
  return replayOf(path.join(root, "output"), circumstancesOf(words, { from: root, stdout: quiet, stderr: quiet, environment: {} }));
}

test.each([[["build"]], [["build", "--format", "json"]], [["build", "tiny", "--format", "short", "--strict"]], [["build", "--quiet", "--color", "always"]], [["build", "--to", "pdf,ics", "--debug"]]])("%j is told again as it would print again", async (words) => {
  const root = projectWith({ tiny: warned });
  await lectern(root, "build");
  await lectern(root, ...words);
  const replay = replayIn(root, words);
  const { code, stdout, stderr } = await lectern(root, ...words);
  expect(replay?.exitCode).toBe(code);
  expect(still(toldOn("stdout", replay?.pieces ?? []))).toBe(still(stdout));
  expect(toldOn("stderr", replay?.pieces ?? [])).toBe(stderr);
});

test("a build with an error, one that remembers nothing, and other commands are not told again", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  await lectern(root, "build");
  expect(replayIn(root, ["build"])).toBeNull();
  await lectern(root, "build", "--no-cache", "--only", "01");
  await lectern(root, "check");
  expect(existsSync(path.join(root, "output/.lectern/replay.json"))).toBe(false);
});

beforeAll(() => { compile(); }, 180_000);

test("the program tells a build again, in the folder that is named as well, until a file changes", () => {
  const root = projectWith({ tiny: warned });
  mkdirSync(path.join(root, "content/tiny/figures"));
  const run = (...words: readonly string[]): { readonly stdout: string; readonly stderr: string } =>
    spawnSync(process.execPath, [program, "build", ...words], { cwd: root, encoding: "utf8" });
  for (const words of [[], ["--output", "elsewhere"]]) {
    const [first, again] = [run(...words), run(...words)];
    expect(still(again.stdout)).toBe(still(first.stdout).replace(/(page.*slots)$/gm, (line) => (line.startsWith("pages") ? line : `${line}  unchanged`)));
    expect(again.stderr).toBe(first.stderr);
    // A document that was told again took no time.
    expect(again.stdout).toMatch(/one-handout\.pdf {2}1 page {2}0 ms/);
  }
  writeFileSync(path.join(root, "content/tiny/figures/a.svg"), "<svg/>");
  expect(run().stdout).not.toMatch(/one-handout\.pdf {2}1 page {2}0 ms/);
}, 60_000);
