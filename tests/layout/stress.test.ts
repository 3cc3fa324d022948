import path from "node:path";
import { expect, test } from "vitest";
import { hardCourses, hardLanguages } from "../support/hard-lessons.js";
import { laidOutProject } from "../support/laid-out-courses.js";
import { pageFaults } from "../support/page-faults.js";
import { projectWith } from "../support/tiny-project.js";

const stress = await laidOutProject(path.join(import.meta.dirname, "../stress"));
/** Two seeds whose pages are hard to end; `npm run report:pages` tries more. */
const seeds = [2, 4];
const generated = await laidOutProject(projectWith(hardCourses(seeds)));

test("all lessons are looked at, and the syllabus of each course", () => {
  expect(stress).toHaveLength(5 + 2);
  expect(generated).toHaveLength(Object.keys(hardLanguages).length * (seeds.length + 1));
});

test.each([...stress, ...generated])("$name: no word leaves the measure, no hole has no reason, nothing is stranded, no hyphen is where none may be", ({ document }) => {
  expect(pageFaults(document)).toEqual([]);
});
