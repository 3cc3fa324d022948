import path from "node:path";
import { expect, test } from "vitest";
import { laidOutProject } from "../support/laid-out-courses.js";
import { pageFaults } from "../support/page-faults.js";

const stress = await laidOutProject(path.join(import.meta.dirname, "../stress"));

test.each(stress)("$name: no word leaves the measure, no hole has no reason, nothing is stranded", ({ document }) => {
  expect(pageFaults(document)).toEqual([]);
});
