import { prepareParagraph, type GlyphPiece, type Line } from "../../src/text/index.js";
import type { Prose } from "../bench/prose.js";
import { bodyStyle, testFonts } from "../text/fonts.js";

const em = bodyStyle.size;
/** What a reader begins to see; in ems between characters. */
const visible = 0.06;
/** What nobody may be shown unsaid, in the same ems. */
export const bound = 0.1;
/** Gaps that differ by less are the same. */
export const epsilon = 1e-4;

/** What was seen in the lines of one kind of prose. */
export interface Findings {
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

/** Breaks paragraphs at a measure in ems and looks at their lines; word spaces are looked at in English. */
export function examine(prose: readonly Prose[], ems: number, method: "optimal" | "greedy"): Findings {
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
