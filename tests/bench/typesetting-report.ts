import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { loadResources, prepareParagraph, type GlyphPiece, type Line } from "../../src/text/index.js";
import { bodyStyle, testFonts } from "../text/fonts.js";
import { isStranded, pageEnds } from "../support/page-ends.js";
import { contentProse, englishProse, mixedProse, type Prose } from "./prose.js";

// The compiled script runs in dist/bench/text/tests/bench/.
const repository = path.join(import.meta.dirname, "..", "..", "..", "..", "..");
const content = path.join(repository, "content");
const output = path.join(repository, "output");
const em = bodyStyle.size;
/** What a reader begins to see, and what nobody may be shown unsaid; in ems between characters. */
const visible = 0.06;
const bound = 0.1;
const epsilon = 1e-4;

/** What was seen in the lines of one kind of prose. */
interface Findings {
  justified: number;
  loose: number;
  worst: number;
  short: number;
  overfull: number;
  runts: number;
  hyphens: number;
  ladder: number;
  /** Width of each word space of English, in natural widths. */
  readonly spaces: number[];
}

function glyphsOf(line: Line<null>): GlyphPiece<null>[] {
  return line.pieces.filter((piece) => piece.kind === "glyphs");
}

/** The widest gap between two ideographs side by side, in ems. */
function looseness(line: Line<null>): number {
  let widest = 0;
  for (const { text, positions, size, clusters } of glyphsOf(line))
    for (let index = 1; index < positions.length; index++) {
      const pair = text.slice(clusters[index - 1], (clusters[index] ?? 0) + 1);
      if (!/^\p{Script=Han}{2}$/u.test(pair)) continue;
      widest = Math.max(widest, ((positions[index] ?? 0) - (positions[index - 1] ?? 0) - size) / em);
    }
  return widest;
}

function spacesOf(line: Line<null>): number[] {
  return glyphsOf(line).flatMap(({ text, positions, clusters, face, size }) => positions.flatMap((position, index) => {
    const next = positions[index + 1];
    const natural = face.advanceOf(face.glyphFor(0x20)) * size;
    return text[clusters[index] ?? 0] === " " && next !== undefined ? [(next - position) / natural] : [];
  }));
}

function isRunt(line: Line<null>): boolean {
  const text = glyphsOf(line).map((piece) => piece.text).join("");
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
}

function examine(prose: readonly Prose[], ems: number, method: "optimal" | "greedy"): Findings {
  const found: Findings = { justified: 0, loose: 0, worst: 0, short: 0, overfull: 0, runts: 0, hyphens: 0, ladder: 0, spaces: [] };
  for (const { text, lang } of prose) {
    const style = { ...bodyStyle, lang, hyphens: "auto" as const };
    const lines = prepareParagraph([{ kind: "text", text, style, tag: null }], testFonts)
      .breakLines({ measure: () => ems * em, justify: true, method });
    const last = lines.at(-1);
    if (lines.length > 1 && last !== undefined && isRunt(last)) found.runts++;
    let ladder = 0;
    for (const line of lines.filter(({ end }) => end === "wrap")) {
      found.justified++;
      const loose = looseness(line);
      if (loose > visible + epsilon) found.loose++;
      if (line.short === 0) found.worst = Math.max(found.worst, loose);
      if (line.short > 0) found.short++;
      if (line.overfull > 0) found.overfull++;
      ladder = glyphsOf(line).at(-1)?.hyphen === true ? ladder + 1 : 0;
      if (ladder > 0) found.hyphens++;
      found.ladder = Math.max(found.ladder, ladder);
      if (lang === "en" && line.short === 0) found.spaces.push(...spacesOf(line));
    }
  }
  return found;
}

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
