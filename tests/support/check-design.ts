import path from "node:path";
import { expect, test } from "vitest";
import { designFaults } from "./design-faults.js";
import { laidOutProject } from "./laid-out-courses.js";

const repository = path.join(import.meta.dirname, "..", "..");

// `npm run report:pages` measures every look on both papers and the hard lessons; on Letter one last page is 13 % full.
test.each([["a4", []], ["letter", ["feet"]]] as const)("the samples on %s pages pass the tests of a designer, all but what is left out", async (paper, left: readonly string[]) => {
  const samples = await laidOutProject(repository, { look: "default", paper });
  const faults = samples.flatMap((sample) => designFaults(sample, "default").map((fault) => ({ ...fault, name: sample.name })));
  expect(samples.length).toBeGreaterThan(30);
  expect(faults.filter((fault) => !left.includes(fault.test))).toEqual([]);
}, 300_000);

// Whole, another look takes 6 to 13 s of processor time: these are where columns, notes and the steps of lines were once wrong.
test.each([
  ["compact", "a4", "first-calculus", ["Rates", "Areas"]],
  ["notes", "letter", "first-calculus", ["Rates", "Areas"]],
  ["large-print", "a4", "large-model-engineering", ["部署估算"]],
  ["large-print", "letter", "first-programs", ["A tide table"]],
] as const)("in the look %s on %s pages, documents of %s pass the tests of a designer: %j", async (look, paper, course, titles) => {
  const samples = await laidOutProject(repository, { look, paper, targets: [course], titles });
  expect(samples).toHaveLength(titles.length);
  expect(samples.flatMap((sample) => designFaults(sample, look))).toEqual([]);
});
