import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { lockOutput, releaseAll } from "../../src/build/output-lock.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const quiet = { targets: [], output: null, environment: {}, report: () => undefined };
const folder = (): string => mkdtempSync(path.join(tmpdir(), "lectern-lock-"));
/** No system gives a process this number. */
const dead = 2 ** 30;

function lockOf(output: string, process: number, host = hostname()): string {
  const file = path.join(output, ".lectern.lock");
  writeFileSync(file, JSON.stringify({ process, host }));
  return file;
}

test("of two builds into one folder the second is refused until the first lets go", () => {
  const output = folder();
  const first = lockOutput(output);
  expect(lockOutput(output)).toEqual({ heldBy: process.pid });
  if (!("release" in first)) throw new Error("the first lock is ours");
  first.release();
  expect(readdirSync(output)).toEqual([]);
  expect(lockOutput(output)).toHaveProperty("release");
  releaseAll();
});

test("the lock of a build that was killed is taken over, and so is one with our own number that is not ours", () => {
  for (const owner of [dead, process.pid]) {
    const output = folder();
    lockOf(output, owner);
    expect(lockOutput(output)).toHaveProperty("release");
    releaseAll();
    expect(readdirSync(output)).toEqual([]);
  }
});

test("a lock of another machine is respected for an hour", () => {
  const output = folder();
  const file = lockOf(output, dead, "elsewhere");
  expect(lockOutput(output)).toEqual({ heldBy: dead });
  utimesSync(file, 0, Date.now() / 1000 - 2 * 60 * 60);
  expect(lockOutput(output)).toHaveProperty("release");
  releaseAll();
});

test("a lock that says nothing is what a crash left, and is taken over at once", () => {
  for (const text of ["", "{", "[]", "{}", '{"process":"1","host":1}']) {
    const output = folder();
    writeFileSync(path.join(output, ".lectern.lock"), text);
    expect(lockOutput(output)).toHaveProperty("release");
    releaseAll();
  }
});

test.each([0, -1, 1.5, 2 ** 31, 2 ** 53])("%d is no process that could hold a lock", (owner) => {
  const output = folder();
  lockOf(output, owner);
  expect(lockOutput(output)).toHaveProperty("release");
  releaseAll();
});

test("a number that another process has now holds nothing, nor does a lock of yesterday or of tomorrow", () => {
  const reused = folder();
  writeFileSync(path.join(reused, ".lectern.lock"), JSON.stringify({ process: process.ppid, host: hostname(), started: "1" }));
  expect(lockOutput(reused)).toHaveProperty(process.platform === "linux" ? "release" : "heldBy");
  releaseAll();
  for (const hours of [-25, 25]) {
    const output = folder();
    const file = lockOf(output, process.ppid);
    expect(lockOutput(output)).toEqual({ heldBy: process.ppid });
    utimesSync(file, 0, Date.now() / 1000 + hours * 60 * 60);
    expect(lockOutput(output)).toHaveProperty("release");
    releaseAll();
  }
});

test("a build into a locked folder writes nothing and says who holds it", async () => {
  const root = projectWith({ tiny: tinyCourse });
  mkdirSync(path.join(root, "output"));
  lockOf(path.join(root, "output"), process.ppid);
  const { diagnostics, documents } = await buildProject({ ...quiet, from: root });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["build/output-locked", `another build, process ${process.ppid}, holds the output folder \`output\`, as \`output/.lectern.lock\` says`],
  ]);
  expect(documents.map(({ status }) => status)).toEqual(["failed", "failed", "failed"]);
  expect(existsSync(path.join(root, "output/tiny"))).toBe(false);
});

test("a build leaves no lock behind", async () => {
  const root = projectWith({ tiny: tinyCourse });
  await buildProject({ ...quiet, from: root });
  expect(readdirSync(path.join(root, "output"))).toEqual(["tiny"]);
});

test("a folder in the output folder that is a link to elsewhere is not written to", async () => {
  const root = projectWith({ tiny: tinyCourse });
  const elsewhere = folder();
  mkdirSync(path.join(root, "output"));
  symlinkSync(elsewhere, path.join(root, "output/tiny"));
  const { diagnostics } = await buildProject({ ...quiet, from: root });
  expect(diagnostics.map(({ message }) => message)).toEqual(["cannot write `output/tiny`: it leads out of the output folder"]);
  expect(readdirSync(elsewhere)).toEqual([]);
});
