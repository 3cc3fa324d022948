import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { projectWith } from "../support/tiny-project.js";

const course = "title: Boats\nlang: en\nmeetings: [{ days: Tue, time: 10:00–12:00 }]\nparts: [{ title: Part, lessons: [a] }, { title: Other, lessons: [] }]\n";

test("a build that remembers makes what another term dates anew", async () => {
  const root = projectWith({ boats: { "course.yaml": course, "lessons/a.yaml": "title: A\nhours: 2\nsections: []\n" } });
  const term = path.join(root, "content", "term.yaml");
  const statuses = async (): Promise<Record<string, string>> => {
    const { documents, diagnostics } = await buildProject({ from: root, targets: [], output: null, remembers: true, environment: { SOURCE_DATE_EPOCH: "1800000000" }, report: () => undefined });
    expect(diagnostics).toEqual([]);
    return Object.fromEntries(documents.map(({ output, status }) => [path.basename(output), status]));
  };
  writeFileSync(term, "name: Spring\nstart: 2027-01-18\nweeks: 4\n");
  expect(new Set(Object.values(await statuses()))).toEqual(new Set(["written"]));
  expect(new Set(Object.values(await statuses()))).toEqual(new Set(["unchanged"]));
  writeFileSync(term, "name: Spring\nstart: 2028-01-17\nweeks: 4\n");
  expect(await statuses()).toMatchObject({ "boats-syllabus.pdf": "written", "a-handout.pdf": "written" });
});

test("what a programme and marks say reaches the syllabus, and stops it alone where it is wrong", async () => {
  const outcomes = "outcomes: [{ id: g1, text: Steer, supports: [1.2 H] }]\nassessments: [{ name: Race, weight: 100, outcomes: [g1] }]\nattainment: marks.csv\n";
  const root = projectWith({ boats: { "course.yaml": `${course}${outcomes}`, "lessons/a.yaml": "title: A\nhours: 2\nsections: []\n" } });
  const statuses = async (): Promise<readonly unknown[]> => {
    const { documents, diagnostics } = await buildProject({ from: root, targets: [], output: null, remembers: true, environment: { SOURCE_DATE_EPOCH: "1800000000" }, report: () => undefined });
    return [Object.fromEntries(documents.map(({ output, status }) => [path.basename(output), status])), diagnostics.map(({ code }) => code)];
  };
  const write = (name: string, text: string): void => { writeFileSync(path.join(root, "content", name), text); };
  write("programme.yaml", "outcomes: [{ id: 1.2, text: Steering }]\n");
  write("boats/marks.csv", "assessment,outcome,full,mean\nRace,g1,10,7\n");
  expect(await statuses()).toEqual([{ "boats-syllabus.pdf": "written", "a-handout.pdf": "written" }, []]);
  write("programme.yaml", "outcomes: [{ id: 1.2, text: Steering well }]\n");
  expect(await statuses()).toEqual([{ "boats-syllabus.pdf": "written", "a-handout.pdf": "unchanged" }, []]);
  write("boats/marks.csv", "assessment,outcome,full,mean\nRace,g1,10,8\n");
  expect(await statuses()).toEqual([{ "boats-syllabus.pdf": "written", "a-handout.pdf": "unchanged" }, []]);
  write("boats/marks.csv", "assessment,outcome,full,mean\nRace,g1,10,many\n");
  expect(await statuses()).toEqual([{ "boats-syllabus.pdf": "failed", "a-handout.pdf": "unchanged" }, ["content/invalid-marks"]]);
});
