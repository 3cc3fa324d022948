import path from "node:path";
import { expect, test } from "vitest";
import { designFaults } from "./design-faults.js";
import { laidOutProject, preparedProject } from "./laid-out-courses.js";
import { plannedTags } from "./tags-of-looks.js";
import type { PreparedSample } from "./laid-out-courses.js";
import type { PlannedTags } from "./tags-of-looks.js";

const repository = path.join(import.meta.dirname, "..", "..");

const looks = ["default", "classic", "compact", "notes", "large-print"];
const papers = ["a4", "letter"] as const;

// `npm run report:pages` prints the same as a table.
test.each(looks.flatMap((look) => papers.map((paper) => ({ look, paper }))))("in the look $look on $paper pages the samples and the hard lessons pass the tests of a designer", async (how) => {
  const samples = await laidOutProject(repository, how);
  const hard = await laidOutProject(path.join(repository, "tests", "stress"), how);
  expect(samples.length).toBeGreaterThan(30);
  expect(hard.length).toBeGreaterThan(6);
  const faults = [...samples, ...hard].flatMap((sample) => designFaults(sample, how.look).map((fault) => ({ ...fault, name: sample.name })));
  expect(faults).toEqual([]);
}, 300_000);

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
