import path from "node:path";
import { laidOutProject } from "../support/laid-out-courses.js";
import type { LaidOutSample } from "../support/laid-out-courses.js";
import { hardCourses, hardLanguages } from "../support/hard-lessons.js";
import { blanksOf, pageFaults } from "../support/page-faults.js";
import { allFeet, designFaults, freeFeet } from "../support/design-faults.js";
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

/** Looks and papers that are asked for by name, and words of titles: `npm run report:pages -- classic a4 "A tide table"`; or seeds of other lessons, `-- 7 8`. */
const asked = process.argv.slice(2);
const askedSeeds = asked.map(Number).filter(Number.isInteger);

/** The pages of lessons made by chance, looked at as a reader does. */
async function describeGenerated(chosen: readonly number[]): Promise<void> {
  const hard = await laidOutProject(projectWith(hardCourses(chosen)));
  for (const lang of Object.keys(hardLanguages)) describe(`generated, ${lang}`, hard.filter(({ document }) => document.root.attributes.get("lang")?.value.startsWith(lang) === true));
}

/** The same of the samples and of the lessons under stress. */
async function describeWritten(): Promise<void> {
  for (const [name, folder] of [["samples", repository], ["stress", path.join(repository, "tests", "stress")]] as const)
    describe(name, await laidOutProject(folder));
}

if (asked.length === 0) await describeWritten();
if (asked.length === 0 || askedSeeds.length > 0) await describeGenerated(askedSeeds.length > 0 ? askedSeeds : seeds);

/** The looks of the package on both papers: what the five tests of a designer find, and the pages that each takes. */
const looks = ["default", "classic", "compact", "notes", "large-print"];
const papers = ["a4", "letter"] as const;
const tests = ["rhythm", "measure", "feet", "hierarchy", "gaps"] as const;

/** Prints a row of figures and, under it, each fault with its document and page; gives the number of faults. */
function judge(look: string, paper: string, samples: readonly LaidOutSample[]): number {
  const faults = samples.flatMap((sample) => designFaults(sample, look).map((fault) => ({ ...fault, name: sample.name })));
  const designs = samples.map(({ document }) => designOf(document));
  const pages = samples.reduce((sum, { document }) => sum + document.pages.length, 0);
  const letters = samples.flatMap(({ kind, lang }, index) => (kind === "handout" && lang.startsWith("en") ? (designs[index]?.full ?? []) : []));
  const held = letters.length === 0 ? "–" : (letters.reduce((sum, each) => sum + each, 0) / letters.length).toFixed(1);
  const sets = Math.max(...designs.flatMap((design) => design.sets.map((set) => set.size)));
  const cells = [look.padEnd(12), paper.padEnd(7), String(samples.length).padStart(9), String(pages).padStart(6), held.padStart(8), `${freeFeet(samples).toFixed(0)} / ${allFeet(samples).toFixed(0)}`.padStart(10), String(sets).padStart(5)];
  process.stdout.write(`${cells.join(" ")} ${tests.map((test) => String(faults.filter((fault) => fault.test === test).length).padStart(test.length + 1)).join(" ")}\n`);
  for (const { test, page, text, name } of faults) process.stdout.write(`    ${test}: ${name}${page === 0 ? "" : `, page ${page}`}: ${text}\n`);
  return faults.length;
}

if (askedSeeds.length === 0) process.stdout.write(`
look         paper   documents  pages  letters  free / all  sets  ${tests.join("  ")}
`);
const titles = asked.filter((each) => ![...looks, ...papers].includes(each));
let faults = 0;
const isAsked = (all: readonly string[], name: string): boolean => !all.some((each) => asked.includes(each)) || asked.includes(name);
for (const look of askedSeeds.length > 0 ? [] : looks.filter((each) => isAsked(looks, each)))
  for (const paper of papers.filter((each) => isAsked(papers, each))) {
    const how = { look, paper, titles };
    const samples = [...(await laidOutProject(repository, how)), ...(await laidOutProject(path.join(repository, "tests", "stress"), how))];
    if (samples.length > 0) faults += judge(look, paper, samples);
  }
if (askedSeeds.length === 0) process.stdout.write(`${faults} faults\n`);
if (faults > 0) process.exitCode = 1;
