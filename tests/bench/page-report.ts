import path from "node:path";
import { laidOutProject } from "../support/laid-out-courses.js";
import type { LaidOutSample } from "../support/laid-out-courses.js";
import { hardCourses, hardLanguages } from "../support/hard-lessons.js";
import { blanksOf, pageFaults } from "../support/page-faults.js";
import { designOf } from "../support/page-design.js";
import { projectWith } from "../support/tiny-project.js";

// The compiled script runs in dist/bench/text/tests/bench/.
const repository = path.join(import.meta.dirname, "..", "..", "..", "..", "..");

function count(values: readonly number[], most: number): number {
  return values.filter((value) => value > most).length;
}

function describe(name: string, samples: readonly LaidOutSample[]): void {
  const faults = samples.flatMap((sample) => pageFaults(sample.document).map((fault) => ({ ...fault, name: sample.name })));
  const blanks = samples.flatMap(({ document }) => blanksOf(document));
  const pages = samples.reduce((sum, { document }) => sum + document.pages.length, 0);
  const of = (kind: string): number => faults.filter((fault) => fault.kind === kind).length;
  const mean = blanks.reduce((sum, blank) => sum + blank, 0) / Math.max(1, blanks.length);
  process.stdout.write(
    `${name}: ${samples.length} documents, ${pages} pages; words out of the measure ${of("outside")}, holes over 60 pt without a reason ${of("hole")}, ` +
    `stranded ${of("stranded")}, hyphens at page ends ${of("hyphen at the end")}, hyphens in code ${of("hyphen in code")}; blank at the foot: mean ${mean.toFixed(1)} pt, ${count(blanks, 60)} over 60 pt, ${count(blanks, 110)} over 110 pt\n`);
  for (const { name: document, page, kind, text } of faults) process.stdout.write(`  ${document}, page ${page}: ${kind}: ${text}\n`);
}

/** The seeds of the lessons that are made by chance. */
const seeds = [1, 2, 3, 4, 5, 6];

/** The pages of the samples, of the lessons under stress and of lessons made by chance, looked at as a reader does. */
for (const [name, folder] of [["samples", repository], ["stress", path.join(repository, "tests", "stress")]] as const)
  describe(name, await laidOutProject(folder));
const hard = await laidOutProject(projectWith(hardCourses(seeds)));
for (const lang of Object.keys(hardLanguages)) describe(`generated, ${lang}`, hard.filter(({ document }) => document.root.attributes.get("lang")?.value.startsWith(lang) === true));

/** The looks of the package: a handout of each sample in each, as a designer measures it. */
const looks = ["default", "classic", "compact", "notes", "large-print"];

process.stdout.write("\nlook         document                                  pages  rhythm  measure  foot  last page  sets  least  echoes\n");
for (const look of looks)
  for (const { name, document } of await laidOutProject(repository, look)) {
    const { pages, rhythm, measure, foot, last, sets, least, echoes } = designOf(document);
    const cells = [String(pages).padStart(5), `${Math.round(rhythm * 100)} %`.padStart(7), (measure === null ? "–" : measure.toFixed(1)).padStart(8), foot.toFixed(0).padStart(5), `${Math.round(last * 100)} %`.padStart(10), String(sets).padStart(5), least.toFixed(1).padStart(6), String(echoes).padStart(7)];
    process.stdout.write(`${look.padEnd(12)} ${name.slice(0, 40).padEnd(40)} ${cells.join(" ")}\n`);
  }
