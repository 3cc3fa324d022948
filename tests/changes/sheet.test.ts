import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Manifest } from "../../src/pack/manifest.js";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const course = "title: Tides\nlang: de\nassessments:\n  - { name: Essay, weight: 40, due: 2027-03-01 }\n  - { name: Exam, weight: 60 }\nparts:\n  - title: All\n    lessons: [rise]\n";
const lesson = "title: Rising water\nsections:\n  - title: Start\n    topics:\n      - title: Why\n        summary: The moon pulls.\n  - title: After class\n    kind: tasks\n    tasks:\n      - { text: How high?, answer: SECRET }\n      - { text: Put in order., items: [ONE, TWO, ALPHA] }\n      - { text: HIDDEN, for: instructor }\n";

let root = "";

const released = (name: string, version = 2): string => readFileSync(path.join(root, `release/tides-${version}`, name), "utf8");

beforeAll(async () => {
  root = projectWith({ tides: { "course.yaml": course, "lessons/rise.yaml": lesson } });
  expect(await lectern(root, "pack", "--release", "1")).toMatchObject({ code: 0, stderr: "" });
  writeFileSync(path.join(root, "content/tides/course.yaml"), course.replace("weight: 40, due: 2027-03-01", "weight: 30, due: 2027-03-08").replace("weight: 60", "weight: 70"));
  writeFileSync(path.join(root, "content/tides/lessons/rise.yaml"), lesson.replace("The moon pulls.", "The moon & the sun pull.").replace("SECRET", "SECRET too").replace("HIDDEN", "HIDDEN too"));
  expect(await lectern(root, "pack", "--release", "2")).toMatchObject({ code: 0, stderr: "" });
});

test("a release has a sheet of what has changed since the one before, in the language of the course, and holds", async () => {
  const manifest = JSON.parse(released("manifest.json")) as Manifest;
  expect(manifest.documents.map(({ file, kind }) => `${file} ${kind}`)).toEqual(["tides-syllabus.pdf syllabus", "rise-handout.pdf handout", "tides-changes.pdf changes"]);
  expect(manifest.since?.content.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ["weight", "40%", "30%"], ["due", "1. März 2027", "8. März 2027"], ["weight", "60%", "70%"], ["wording", "The moon pulls.", "The moon & the sun pull."],
  ]);
  expect(await lectern(root, "verify-pack", "release/tides-1", "release/tides-2")).toMatchObject({ code: 0 });
  const { stdout } = await lectern(root, "text", "release/tides-2/tides-changes.pdf");
  const words = stdout.replace(/\s+/g, " ");
  for (const said of ["Was sich geändert hat", "Neu seit 1", "Vorher", "Jetzt", "40%", "30%", "8. März 2027"]) expect(words).toContain(said);
  expect(JSON.parse(released("manifest.json", 1))).toMatchObject({ since: null });
});

test("the page and the notes of the release say it too, and nothing of what students do not read", () => {
  const notes = released("CHANGES.md");
  expect(notes).toMatch(/^## Was sich geändert hat\n\n- .*40% → 30%$/m);
  expect(released("index.html")).toMatch(/<li>[^<]*The moon pulls\. → The moon &amp; the sun pull\.<\/li>/);
  for (const name of ["facts.json", "CHANGES.md", "index.html", "manifest.json"]) expect(released(name)).not.toMatch(/SECRET|HIDDEN/);
  // In their right order they would be the answer.
  expect(released("facts.json")).toContain("ALPHA ONE TWO");
});
