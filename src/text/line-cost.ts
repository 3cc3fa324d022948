import type { Measures } from "./measures.js";

/** Widths that differ by less are the same. */
export const epsilon = 1e-6;

/** What a line costs that no gap can make fit: short of the measure, parted in a word, over the measure. */
export const rescueCost = { short: 1e10, emergency: 1e8, overfull: 1e13 } as const;

const hyphenCost = 2500;
const hyphensInARowCost = 30_000;
/** For each square of the difference in pressure to the line before, beyond half a step. */
const changeCost = 4000;
const runtCost = 1e7;
/** The last line of a paragraph is at least as wide: two ideographs. */
const runtEms = 2;
/** Share of the measure that a ragged line may stay short of it before that counts as much as a justified line at 1. */
const ragged = 0.2;

/** Pressure of a line that is not justified: what its ragged edge costs. */
export function raggedPressure(missing: number, measure: number): number {
  return missing < -epsilon ? -Infinity : missing / (measure * ragged);
}

/** Knuth and Plass's demerits, over pressures: a line's own looseness or tightness. */
export function pressureCost(pressure: number): number {
  const size = Math.abs(pressure);
  const badness = 1 + 100 * size * size * size;
  return badness * badness;
}

/** What it costs that two lines side by side differ in density. */
export function changeOfPressureCost(before: number, after: number): number {
  const change = Math.abs(after - before) - 0.5;
  return change > 0 ? changeCost * change * change : 0;
}

/** What a break costs for the hyphen that it puts, and for the hyphen of the line above. */
export function hyphenBreakCost(measures: Measures, end: number, previousEnd: number): number {
  if (!measures.isHyphen(end)) return 0;
  return hyphenCost + (measures.isHyphen(previousEnd) ? hyphensInARowCost : 0);
}

/** What a last line costs that holds less than two characters. */
export function runtCostOf(measures: Measures, start: number, end: number): number {
  const em = measures.atoms.sizes[end - 1] ?? 0;
  return measures.natural(start, end) < runtEms * em - epsilon ? runtCost : 0;
}
