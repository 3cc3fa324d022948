import path from "node:path";
import { expect, test } from "vitest";
import { designFaults } from "./design-faults.js";
import { laidOutProject, preparedProject } from "./laid-out-courses.js";
import { plannedTags } from "./tags-of-looks.js";
import type { PreparedSample } from "./laid-out-courses.js";
import type { PlannedTags } from "./tags-of-looks.js";

const repository = path.join(import.meta.dirname, "..", "..");

// `npm run report:pages` measures every look on both papers and the hard lessons.
test.each(["a4", "letter"] as const)("the samples on %s pages pass the tests of a designer", async (paper) => {
  const samples = await laidOutProject(repository, { look: "default", paper });
  const faults = samples.flatMap((sample) => designFaults(sample, "default").map((fault) => ({ ...fault, name: sample.name })));
  expect(samples.length).toBeGreaterThan(30);
  expect(faults).toEqual([]);
}, 300_000);

// Whole, another look takes 6 to 13 s of processor time: these are where columns, notes, the steps of lines and last pages were once wrong.
test.each([
  ["classic", "a4", "first-programs", ["A tide table"]],
  ["classic", "letter", "large-model-engineering", ["大模型的推理与部署"]],
  ["compact", "a4", "first-calculus", ["Rates", "Areas"]],
  ["notes", "letter", "first-calculus", ["Rates", "Areas"]],
  ["large-print", "a4", "large-model-engineering", ["部署估算", "预训练与微调"]],
  ["large-print", "letter", "large-model-engineering", ["大模型的发展历程", "预训练与微调"]],
  ["large-print", "letter", "first-programs", ["A tide table"]],
] as const)("in the look %s on %s pages, documents of %s pass the tests of a designer: %j", async (look, paper, course, titles) => {
  const samples = await laidOutProject(repository, { look, paper, targets: [course], titles });
  expect(samples).toHaveLength(titles.length);
  expect(samples.flatMap((sample) => designFaults(sample, look))).toEqual([]);
});

// A last page that lacks little, on pages in columns, with frames at its end, and beside notes.
test.each([
  ["classic", "a4", "与命令行对话"],
  ["compact", "a4", "可以信赖的历史"],
  ["notes", "a4", "与命令行对话"],
] as const)("in the look %s on %s pages the hard lesson %s passes them as well", async (look, paper, title) => {
  const samples = await laidOutProject(path.join(repository, "tests", "stress"), { look, paper, titles: [title] });
  expect(samples).toHaveLength(1);
  expect(samples.flatMap((sample) => designFaults(sample, look))).toEqual([]);
});

/** The classes of what a look adds to the tags, as docs/templates.md says; what it has otherwise are tables of over four columns, which are compared by their words. */
const added: Readonly<Record<string, readonly string[]>> = { classic: [], compact: [], notes: [], "large-print": ["label", "label landscape"] };

function tagsOf({ prepared: { styled } }: PreparedSample, leftOut: readonly string[]): PlannedTags {
  return plannedTags(styled, ({ attributes }) => leftOut.includes(attributes.get("class")?.value ?? ""));
}

/** What of the words of a table is in no item of the list in its place. */
function lost(table: readonly string[], list: readonly string[] = []): readonly string[] {
  return table.filter((words) => !list.some((other) => other.includes(words)));
}

test("the tag tree of every sample is that of the default look in every look, word for word, but for what the look sets otherwise", async () => {
  const usual = await preparedProject(repository, { look: "default" });
  for (const [look, leftOut] of Object.entries(added)) {
    const samples = new Map((await preparedProject(repository, { look })).map((sample) => [sample.file, sample]));
    expect(samples.size).toBeGreaterThan(30);
    for (const sample of usual) {
      const other = samples.get(sample.file);
      const [known, found] = [tagsOf(sample, leftOut), other === undefined ? null : tagsOf(other, leftOut)];
      expect(found?.lines, `${sample.file} in ${look}`).toEqual(known.lines);
      expect(known.broad.flatMap((table, index) => lost(table, found?.broad[index])), `${sample.file} in ${look}`).toEqual([]);
    }
  }
}, 120_000);
