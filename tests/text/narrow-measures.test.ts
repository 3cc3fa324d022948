import { beforeAll, expect, test } from "vitest";
import { loadResources } from "../../src/text/index.js";
import { mixedProse } from "../bench/prose.js";
import { bound, epsilon, examine } from "../support/line-findings.js";

beforeAll(() => loadResources([{ text: "", lang: "en", hyphenated: true }]));

const prose = mixedProse(150, 17);

test.each([40, 30, 25, 18])("at %i ems fewer lines are loose than line by line, and fewer are short", (ems) => {
  const [chosen, greedy] = [examine(prose, ems, "optimal"), examine(prose, ems, "greedy")];
  expect(chosen.justified).toBeGreaterThan(500);
  expect(chosen.loose / chosen.justified).toBeLessThan(greedy.loose / greedy.justified);
  expect(chosen.short / chosen.justified).toBeLessThan(greedy.short / greedy.justified);
  expect(chosen.runts).toBeLessThan(greedy.runts);
  expect(chosen.worst).toBeLessThanOrEqual(bound + epsilon);
});
