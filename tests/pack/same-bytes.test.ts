import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Manifest } from "../../src/pack/manifest.js";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const numbers = [1, 2, 3, 4, 5, 6, 7];

const course: Readonly<Record<string, string>> = {
  "course.yaml": `title: Seven lessons\nlang: en\nversion: spring\nmeetings: [{ days: Wed, time: 10:00–11:30 }]\nparts:\n  - title: All\n    lessons: [${numbers.map((number) => `l${number}`).join(", ")}]\n`,
  "term.yaml": "name: Spring\nstart: 2027-01-18\nweeks: 8\ntime-zone: Europe/London\n",
  ...Object.fromEntries(numbers.map((number) => [`lessons/l${number}.yaml`, `title: Lesson ${number}\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n        summary: ${"Some words. ".repeat(number * number)}\n`])),
};

let root = "";
const zone = process.env["TZ"];

function git(folder: string, ...words: readonly string[]): string {
  const moment = "2026-02-28T23:30:00-05:00";
  return execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: folder, encoding: "utf8", env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment } });
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).sort().map((name) => [name, readFileSync(path.join(folder, name), "latin1")]));
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
}

beforeAll(async () => {
  root = projectWith({ seven: course });
  writeFileSync(path.join(root, ".gitignore"), "output/\nrelease/\n");
  git(root, "init", "--quiet");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "--message", "Begin");
  expect(await lectern(root, "pack")).toMatchObject({ code: 0, stderr: "" });
});

afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test("another folder, zone and mask of rights make the same bytes of one commit", async () => {
  const other = path.join(mkdtempSync(path.join(tmpdir(), "lectern-other-")), "a folder of Zoë's");
  git(root, "clone", "--quiet", root, other);
  const mask = process.umask(0o077);
  process.env["TZ"] = "Pacific/Kiritimati";
  try {
    expect(await lectern(other, "pack", "--jobs", "1")).toMatchObject({ code: 0 });
  } finally {
    process.umask(mask);
  }
  expect(filesOf(path.join(other, "release/seven-spring"))).toEqual(filesOf(path.join(root, "release/seven-spring")));
});

test("the manifest names the commit and its day in Greenwich, and whether anything was changed", async () => {
  const { source, day } = manifestOf(path.join(root, "release/seven-spring"));
  expect([source, day]).toEqual([{ revision: git(root, "rev-parse", "HEAD").trim(), clean: true }, "2026-03-01"]);
  const changed = mkdtempSync(path.join(tmpdir(), "lectern-changed-"));
  cpSync(root, changed, { recursive: true });
  writeFileSync(path.join(changed, "content/seven/lessons/l1.yaml"), (course["lessons/l1.yaml"] ?? "").replace("Some", "Other"));
  expect(await lectern(changed, "pack", "--replace")).toMatchObject({ code: 0 });
  expect(manifestOf(path.join(changed, "release/seven-spring")).source).toEqual({ revision: source.revision, clean: false });
});

test("parts that four machines make are divided by cost and become the pack of one", async () => {
  const parts = path.join(mkdtempSync(path.join(tmpdir(), "lectern-parts-")), "parts");
  mkdirSync(parts);
  for (const index of [1, 2, 3, 4]) {
    const machine = mkdtempSync(path.join(tmpdir(), `lectern-machine-${index}-`));
    git(root, "clone", "--quiet", root, path.join(machine, "clone"));
    expect(await lectern(path.join(machine, "clone"), "pack", "--shard", `${index}/4`, "--output", parts)).toMatchObject({ code: 0 });
  }
  const folders = readdirSync(parts).sort();
  expect(folders).toEqual([1, 2, 3, 4].map((index) => `seven-spring.part-${index}-of-4`));
  const made = folders.map((folder) => readdirSync(path.join(parts, folder)).filter((name) => name.endsWith(".pdf")).length);
  expect(made).toEqual([2, 2, 2, 2]);
  expect(await lectern(root, "merge", ...folders.toReversed().map((folder) => path.join(parts, folder)), "--output", path.join(parts, "merged"))).toMatchObject({ code: 0 });
  expect(filesOf(path.join(parts, "merged/seven-spring"))).toEqual(filesOf(path.join(root, "release/seven-spring")));
});

test("the calendar of the course is packed, listed and linked", () => {
  const folder = path.join(root, "release/seven-spring");
  expect(manifestOf(folder).files.map(({ file, kind }) => `${file} ${kind}`)).toEqual(["seven.ics calendar", "facts.json facts", "CHANGES.md changes"]);
  expect(readFileSync(path.join(folder, "seven.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(readFileSync(path.join(folder, "index.html"), "utf8")).toContain('<a href="seven.ics" type="text/calendar">');
});

test("a pack that is made again of the same is left as it is", async () => {
  expect((await lectern(root, "pack")).stdout).toMatch(/release\/seven-spring {2}8 documents {2}8 pages {2}unchanged\n$/);
});
