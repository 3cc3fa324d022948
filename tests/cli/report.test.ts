import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";
import { outputSchema } from "../../src/cli/output-schema.js";
import { canDrawBar, progressLine } from "../../src/cli/progress-bar.js";
import { run } from "../../src/cli/run.js";
import { hasColour } from "../../src/cli/world.js";
import type { World } from "../../src/cli/world.js";
import { diagnostic, formatInColour, formatInShort } from "../../src/diagnostics/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const source = { path: "content/a/course.yaml", text: "title: T\nlnag: zh\n" };
const fault = diagnostic("content/unknown-key", { source, start: 9, end: 13 }, "unknown key `lnag`", "use `lang`");

interface Screen extends World {
  readonly shown: string[];
}

function screen(environment: World["environment"] = {}, isTTY = true): Screen {
  const shown: string[] = [];
  let clock = 0;
  const stream = { write: (text: string) => shown.push(text), isTTY, columns: 60 };
  return { stdout: stream, stderr: stream, from: "/", program: "", environment, now: () => (clock += 100), today: () => "2000-01-01", shown };
}

test("in short a mistake is a line that editors understand, with a place where it has one", () => {
  expect(formatInShort(fault)).toBe("content/a/course.yaml:2:1: error[content/unknown-key]: unknown key `lnag`");
  expect(formatInShort(diagnostic("build/no-courses", null, "nothing"))).toBe("error[build/no-courses]: nothing");
});

test("in colour a mistake says the same, with its severity in red and nothing left switched on", () => {
  const text = formatInColour(fault);
  expect(text).toContain("\u001B[1;31merror[content/unknown-key]\u001B[0m");
  expect(text).toContain("\u001B[1;31m^^^^\u001B[0m");
  expect(text.replaceAll(/\u001B\[[\d;]*m/g, "")).toBe(
    "error[content/unknown-key]: unknown key `lnag`\n ┌─ content/a/course.yaml:2:1\n2│ lnag: zh\n │ ^^^^\n = hint: use `lang`",
  );
});

test("colour is for terminals that want it, or for those who ask", () => {
  expect(hasColour(screen(), "auto")).toBe(true);
  expect(hasColour(screen({ NO_COLOR: "1" }), "auto")).toBe(false);
  expect(hasColour(screen({ NO_COLOR: "" }), "auto")).toBe(true);
  expect(hasColour(screen({ TERM: "dumb" }), "auto")).toBe(false);
  expect(hasColour(screen({}, false), "auto")).toBe(false);
  expect(hasColour(screen({ NO_COLOR: "1" }, false), "always")).toBe(true);
  expect(hasColour(screen(), "never")).toBe(false);
});

test("the words of the command line choose form and colour", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  const short = await lectern(root, "check", "--format", "short", "--color", "always");
  expect(short.stderr).toBe("content/tiny/lessons/two.yaml:2:1: error[content/unknown-key]: unknown key `sektions`\n");
  const colour = await lectern(root, "check", "--color", "always");
  expect(colour.stderr).toContain("\u001B[1;31merror[content/unknown-key]");
  expect((await lectern(root, "check")).stderr).not.toContain("\u001B");
  expect((await lectern(root, "check", "--quiet")).stdout).toBe("");
  expect((await lectern(root, "slots", "--json")).stdout).toBe((await lectern(root, "slots", "--format", "json")).stdout);
});

test("every line of JSON is as the published schema has it", async () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(outputSchema()) as object);
  const figure = "title: One\nsections:\n  - title: S\n    topics:\n      - title: T\n        figures:\n          - id: f\n            caption: F ᚠ\n            owner: A\n            due: 2027-01-01\n";
  const root = projectWith({ tiny: { ...tinyCourse, "references.yaml": "- { id: low, type: book, title: T }\n", "lessons/one.yaml": figure, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  const printed = await Promise.all(
    [["build"], ["check", "nowhere"], ["check"], ["slots"], ["references", "tiny"], ["fonts"], ["init"], ["new", "lesson", "x", "--course", "my-course"]].map((words) => lectern(root, ...words, "--format", "json")),
  );
  printed.push(await lectern(root, "build", "my-course", "--quiet"), await lectern(root, "verify", "output/my-course/my-course-syllabus.pdf", "--format", "json"));
  const lines = printed.flatMap(({ stdout }) => stdout.split("\n").filter((line) => line !== "")).map((line) => JSON.parse(line) as { type: string });
  expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(["diagnostic", "document", "summary", "slot", "reference", "font", "font-gap", "file", "verification"]));
  for (const line of lines) expect([line, validate(line), validate.errors]).toEqual([line, true, null]);
  expect(validate({ type: "file", version: 1, path: "a", status: "lost" })).toBe(false);
});

test("a bar says count, rate and time left, in the width that there is", () => {
  expect(progressLine({ done: 0, total: 40, milliseconds: 0 }, 60)).toBe(`[${"-".repeat(40)}]  0/40`);
  // 10 documents in 4 s are 2.5 a second; the other 30 take 12 s.
  expect(progressLine({ done: 10, total: 40, milliseconds: 4000 }, 60)).toBe(`[######${"-".repeat(18)}]  10/40  2.5 a second  12.0 s left`);
  expect(progressLine({ done: 10, total: 40, milliseconds: 4000 }, 60).length).toBeLessThanOrEqual(60);
  expect(progressLine({ done: 10, total: 40, milliseconds: 4000 }, 20)).toBe("10/40  2.5 a second ");
  expect(progressLine({ done: 40, total: 40, milliseconds: 9000 }, 60)).toBe(`[${"#".repeat(40)}]  40/40`);
});

test("bars are for terminals, and for no machine that keeps a log", () => {
  expect(canDrawBar(screen())).toBe(true);
  expect(canDrawBar(screen({ CI: "true" }))).toBe(false);
  expect(canDrawBar(screen({ TERM: "dumb" }))).toBe(false);
  expect(canDrawBar(screen({}, false))).toBe(false);
});

const many = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`lessons/l${index}.yaml`, `title: L${index}\n`]));
const sevenDocuments = { ...many, "course.yaml": "title: T\nlang: en\nparts:\n  - title: P\n    lessons: [l0, l1, l2, l3, l4, l5]\n" };

test("with many documents a terminal shows a bar, mistakes above it, and the total at its end", async () => {
  const root = projectWith({ many: { ...sevenDocuments, "lessons/l3.yaml": "titel: L3\n" } });
  const world = { ...screen(), from: root };
  expect(await run(["check"], world)).toBe(1);
  const text = world.shown.join("");
  expect(text).toContain("\r[---");
  expect(text).toContain("7/7\u001B[K\r\u001B[K");
  expect(text).toContain("\r\u001B[Kcontent/many/lessons/l3.yaml  has errors\n");
  expect(text).not.toContain("l1.yaml");
  expect(text).toMatch(/\u001B\[K7 documents, 1 with errors, 1 that would wait, /);
});

test("without a terminal, and with few documents, there are lines", async () => {
  const root = projectWith({ many: sevenDocuments, tiny: tinyCourse });
  const log = { ...screen({}, false), from: root };
  await run(["check", "many"], log);
  expect(log.shown.join("")).toMatch(/^content\/many\/course\.yaml .*\n(?:content\/many\/lessons\/l\d\.yaml .*\n){6}7 documents, /);
  const terminal = { ...screen(), from: root };
  await run(["check", "tiny"], terminal);
  expect(terminal.shown.join("")).not.toContain("\r");
});

test("`explain` prints what the documentation says of a code, whole or without its room, and suggests one", async () => {
  const whole = await lectern("/", "explain", "content/unknown-key");
  expect(whole.code).toBe(0);
  expect(whole.stdout).toMatch(/^content\/unknown-key\n\nError\. A mapping has a key that Lectern does not know there\.\n\nerror\[content\/unknown-key\]: [^]*\n\nWhat to do: Use a key of the content reference\.\n$/);
  expect((await lectern("/", "explain", "error[content/unknown-key]:")).stdout).toBe(whole.stdout);
  expect((await lectern("/", "explain", "missing-glyph")).stdout).toMatch(/^images\/missing-glyph\n[^]*\nlayout\/missing-glyph\n/);
  expect(await lectern("/", "explain", "unknwon-key")).toEqual({
    code: 2,
    stdout: "",
    stderr: "lectern: `explain` takes a code such as `content/unknown-key`, found `unknwon-key`; did you mean `content/unknown-key`?\n",
  });
  expect((await lectern("/", "explain")).stdout).toContain("build/exists: A new file or folder would stand");
});

test("help of a command names its options and no other", async () => {
  const { stdout } = await lectern("/", "slots", "--help");
  expect(stdout).toContain("Usage: lectern slots [course|files…] [options]\n\nList every figure, table, listing, text and lesson");
  expect(stdout).toContain("--fail-on unusable|overdue|open|alt-missing|stale");
  expect(stdout).not.toContain("--output");
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  expect(readArguments(["help", "slots"])).toEqual({ kind: "help", command: "slots" });
});
