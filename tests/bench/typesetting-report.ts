import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { loadResources } from "../../src/text/index.js";
import { bound, epsilon, examine, type Findings } from "../support/line-findings.js";
import { isStranded, pageEnds } from "../support/page-ends.js";
import { contentProse, englishProse, mixedProse, type Prose } from "./prose.js";

// The compiled script runs in dist/bench/text/tests/bench/.
const repository = path.join(import.meta.dirname, "..", "..", "..", "..", "..");
const content = path.join(repository, "content");
const output = path.join(repository, "output");
function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`.padStart(8);
}

function describe(found: Findings): string {
  const { justified, spaces } = found;
  const sorted = spaces.map(adjustmentRatio).sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
  return [
    `${String(justified).padStart(6)} lines`,
    `loose ${percent(found.loose, justified)}`,
    `worst ${found.worst.toFixed(3)} em${found.worst > bound + epsilon ? " (!)" : ""}`,
    `short ${percent(found.short, justified)}`,
    `either ${percent(found.loose + found.short, justified)}`,
    `overfull ${found.overfull}`,
    `runts ${found.runts}`,
    `hyphens ${percent(found.hyphens, justified)}, ladder ${found.ladder}`,
    ...(sorted.length === 0 ? [] : [`ratios ${at(0)} / ${at(0.05)} / ${at(0.5)} / ${at(0.95)} / ${at(1)}`]),
  ].join("  ");
}

/** TeX's adjustment ratio of a word space: 1 where it has grown by half, −1 where it has shrunk by a third. */
function adjustmentRatio(width: number): number {
  return width > 1 ? (width - 1) / 0.5 : (width - 1) * 3;
}

/** What the report has to show at 40 em, and whether it does. */
function verdict(found: Findings): string {
  const loose = found.loose / Math.max(found.justified, 1);
  const holds = loose <= 0.01 && found.worst <= bound + epsilon && found.runts === 0;
  return holds ? "" : "  MISSED: at most 1 % loose, worst 0.1 em, no runts";
}

/** Headings and labels at the foot of the pages of the built samples. */
async function strandedLabels(): Promise<string> {
  if (!existsSync(output)) return "stranded labels: build the samples first (`npm start`)";
  const pdfs = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pdf")).sort();
  const ends = (await Promise.all(pdfs.map((name) => pageEnds(path.join(output, name))))).flat();
  return `stranded labels and headings: ${ends.filter(isStranded).length} on ${ends.length} pages of ${pdfs.length} documents`;
}

function latinShare(prose: readonly Prose[]): string {
  const text = prose.map((part) => part.text).join("");
  return percent((text.match(/[\x21-\x7e]/g) ?? []).length, text.length).trim();
}

function line(prose: readonly Prose[], ems: number, method: "optimal" | "greedy"): string {
  const found = examine(prose, ems, method);
  const judged = ems === 40 && method === "optimal" ? verdict(found) : "";
  return `${String(ems).padStart(3)} em ${method.padEnd(7)}  ${describe(found)}${judged}\n`;
}

await loadResources([{ text: "", lang: "en", hyphenated: true }]);
const samples: readonly (readonly [string, readonly Prose[]])[] = [
  ["content", contentProse(content)],
  ["mixed", mixedProse(400, 17)],
  ["English", englishProse(120, 17)],
];
process.stdout.write(
  "Justified lines; loose: more than 0.06 em between ideographs; ratios: adjustment of word\n" +
  "spaces, 1 grown by half and -1 shrunk by a third: least, 5 %, median, 95 %, most; short: ragged and reported, and so\n" +
  "not loose; runts: last lines of less than two characters.\n");
for (const [name, prose] of samples) {
  process.stdout.write(`\n${name}: ${prose.length} paragraphs, ${latinShare(prose)} Latin\n`);
  for (const ems of [40, 30, 25, 18])
    for (const method of ["optimal", "greedy"] as const)
      process.stdout.write(line(prose, ems, method));
}
process.stdout.write(`\n${await strandedLabels()}\n`);
