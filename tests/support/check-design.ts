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
