import path from "node:path";
import { expect, test } from "vitest";
import { designFaults } from "./design-faults.js";
import { laidOutProject } from "./laid-out-courses.js";

const repository = path.join(import.meta.dirname, "..", "..");

// `npm run report:pages` measures every look on both papers and the hard lessons, and the feet of pages too, which do not all pass.
test.each(["a4", "letter"] as const)("the samples on %s pages pass four of the five tests of a designer", async (paper) => {
  const samples = await laidOutProject(repository, { look: "default", paper });
  const faults = samples.flatMap((sample) => designFaults(sample, "default").map((fault) => ({ ...fault, name: sample.name })));
  expect(samples.length).toBeGreaterThan(30);
  expect(faults.filter((fault) => fault.test !== "feet")).toEqual([]);
}, 300_000);
