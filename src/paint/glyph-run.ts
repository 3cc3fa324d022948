import type { GlyphsOperation } from "./display-list.js";
import { pdfNumber, pdfNumbers } from "./content-stream.js";
import { readableText, unreadable, type PaintedFont } from "./painted-font.js";

/** Glyphs of one face on one baseline, whatever they belong to. */
export type GlyphRun = Omit<GlyphsOperation, "kind" | "tag" | "colour">;

/** Numbers as four hexadecimal digits, written once each. */
const digits: string[] = [];

function hexOf(number: number): string {
  return (digits[number] ??= number.toString(16).padStart(4, "0"));
}

/** Text operators of one run, without the `BT` and `ET` around them. */
export function glyphRunOperators(run: GlyphRun, font: PaintedFont, resource: string): string {
  const operators = [
    `/${resource} ${pdfNumber(run.size)} Tf`,
    // The page is flipped to have y grow downwards; the text matrix flips glyphs back.
    `1 0 0 -1 ${pdfNumbers(run.x, run.y)} Tm`,
  ];
  const pen = { at: 0 };
  for (const stretch of stretchesOf(run)) operators.push(...stretchOperators(run, stretch, font, pen));
  // The rise outlives the text object.
  if (run.rises !== null) operators.push("0 Ts");
  return operators.join("\n");
}

/** Glyphs that each have a text of their own, or the glyphs that one cluster of characters became. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The text of a cluster that became several glyphs, else `null`: each glyph then has its own. */
  readonly actualText: string | null;
}

/** Cuts a run around clusters whose glyphs cannot say alone what they stand for. */
function stretchesOf(run: GlyphRun): Stretch[] {
  const stretches: Stretch[] = [];
  const { clusters, glyphIds } = run;
  let start = 0;
  const push = (end: number, actualText: string | null): void => {
    if (end > start) stretches.push({ start, end, actualText });
    start = end;
  };
  let index = 0;
  while (index < glyphIds.length) {
    const next = clusterEnd(clusters, index);
    if (next > index + 1) {
      push(index, null);
      push(next, readableText(clusterText(run, index, next)));
    }
    index = next;
  }
  push(glyphIds.length, null);
  return stretches;
}

function clusterEnd(clusters: readonly number[], index: number): number {
  let end = index + 1;
  while (end < clusters.length && clusters[end] === clusters[index]) end++;
  return end;
}

function clusterText({ text, clusters }: GlyphRun, start: number, end: number): string {
  return text.slice(clusters[start], clusters[end] ?? text.length);
}

function stretchOperators(run: GlyphRun, stretch: Stretch, font: PaintedFont, pen: { at: number }): string[] {
  const shown = run.rises === null ? [showGlyphs(run, stretch, font, pen)] : showRaised(run, stretch, font, pen);
  const { actualText } = stretch;
  if (actualText === null) return shown;
  return [`/Span <</ActualText <feff${utf16Hex(actualText)}>>> BDC`, ...shown, "EMC"];
}

/** The glyphs of a stretch, each at its own height: the dot of a letter stands elsewhere than the letter. */
function showRaised(run: GlyphRun, stretch: Stretch, font: PaintedFont, pen: { at: number }): string[] {
  const operators: string[] = [];
  const riseOf = (index: number): number => run.rises?.[index] ?? 0;
  for (let start = stretch.start; start < stretch.end;) {
    let end = start + 1;
    while (end < stretch.end && riseOf(end) === riseOf(start)) end++;
    const reads = start === stretch.start ? stretch.actualText : stretch.actualText === null ? null : unreadable;
    operators.push(`${pdfNumber(riseOf(start))} Ts`, showGlyphs(run, { start, end, actualText: reads }, font, pen));
    start = end;
  }
  return operators;
}

/**
 * One `TJ` array. Kerning, justification and letter spacing are all differences between where the reader's pen is
 * and where the next glyph belongs; the rounding of one never adds to that of the next.
 */
function showGlyphs(run: GlyphRun, stretch: Stretch, font: PaintedFont, pen: { at: number }): string {
  const perPoint = 1000 / run.size;
  let array = "";
  let hex = "";
  for (let index = stretch.start; index < stretch.end; index++) {
    const number = numberOf(run, stretch, index, font);
    const shift = Math.round((run.positions[index] ?? 0) * perPoint - pen.at);
    if (shift !== 0) {
      if (hex !== "") array += `<${hex}>`;
      array += String(-shift);
      hex = "";
      pen.at += shift;
    }
    hex += hexOf(number);
    pen.at += font.widths[number] ?? 0;
  }
  return `[${array}<${hex}>] TJ`;
}

function numberOf(run: GlyphRun, stretch: Stretch, index: number, font: PaintedFont): number {
  const glyphId = run.glyphIds[index] ?? 0;
  const { actualText } = stretch;
  if (actualText === null) {
    const start = run.clusters[index] ?? 0;
    if ((run.clusters[index + 1] ?? run.text.length) === start + 1) return font.numberOfUnit(glyphId, run.text.charCodeAt(start));
    return font.numberOf(glyphId, readableText(clusterText(run, index, index + 1)) || unreadable);
  }
  // Inside a cluster the first glyph reads as all of it, for readers that pass over the replacement text.
  return font.numberOf(glyphId, index === stretch.start ? actualText || unreadable : unreadable);
}

function utf16Hex(text: string): string {
  let hex = "";
  for (let index = 0; index < text.length; index++) hex += hexOf(text.charCodeAt(index));
  return hex;
}
