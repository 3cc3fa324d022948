import { expect, test } from "vitest";
import { BuildBudget, BuildTooLarge } from "../../src/build/build-budget.js";
import { checkProject } from "../../src/build/index.js";
import type { PastDocument } from "../../src/build/index.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

test.each([
  ["documents", 20_000], ["characters", 64_000_000], ["pixels", 10_000_000_000], ["pages", 200_000],
] as const)("%s of a build are counted, and the one too many is told", (what, most) => {
  const budget = new BuildBudget(1);
  budget.spend(what, most - 1);
  budget.spend(what, 1);
  expect(budget.excess()).toBeNull();
  budget.spend(what, 1);
  const { code, message, hint } = budget.excess() ?? {};
  expect([code, message?.slice(0, `the build has more than ${most} ${what}`.length), hint]).toEqual([
    "budget/build", `the build has more than ${most} ${what}`, `build course by course, or raise the limit, ${most} by default, with \`--limits 2\``,
  ]);
});

test("marks of tables are counted as those of a build", () => {
  const budget = new BuildBudget(1);
  budget.spend("cells", 1_000_001);
  expect(budget.excess()?.message).toBe("the build has more than 1000000 separators, quotation marks and line ends in its tables");
});

test("limits that are raised hold three times as much", () => {
  const budget = new BuildBudget(3);
  budget.need("documents", 60_000);
  expect(() => { budget.need("documents", 1); }).toThrow(BuildTooLarge);
});

test("what images counted in the processes before counts on in the one that goes on", async () => {
  const root = projectWith({ tiny: tinyCourse });
  const request = { from: root, targets: ["content/tiny"], output: null, environment: {}, report: () => undefined };
  const { documents: [first] } = await checkProject(request);
  if (first === undefined) throw new Error("a course has a document");
  const past = (pixels: number): ReadonlyMap<string, PastDocument> => new Map([[first.output, { begunFor: first.output, document: first, pixels, diagnostics: [] }]]);
  const codes = async (pixels: number): Promise<readonly string[]> => (await checkProject({ ...request, past: past(pixels) })).diagnostics.map(({ code }) => code);
  expect(await codes(10_000_000_000)).not.toContain("budget/build");
  expect(await codes(10_000_000_001)).toContain("budget/build");
});
