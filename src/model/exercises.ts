import { plainText } from "./plain-text.js";
import type { ExerciseKind, ExercisePaper } from "./exercise-words.js";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";
import type { Exercise, RichText } from "./rich-text.js";

/** Whether somebody is to fill in blanks of what an exercise says. */
function hasBlanks({ text }: Pick<Exercise, "text">): boolean {
  return blocksWithin(text?.blocks ?? []).some((block) => inlinesWithin(inlinesOfBlock(block)).some(({ type }) => type === "blank"));
}

/** What an exercise asks for, as its keys say. */
export function kindOfExercise(exercise: Omit<Exercise, "asks">): ExerciseKind {
  const { choices, pairs, items, answer, tolerance, unit } = exercise;
  if (choices.length > 0) return "choice";
  if (pairs.length > 0) return "matching";
  if (items.length > 0) return "order";
  if (answer?.truth !== undefined) return "true-false";
  if (tolerance !== null || unit !== null) return "numeric";
  return hasBlanks(exercise) ? "blank" : "open";
}

/** The points of an exercise: its own, else the sum of its parts'; `null` where neither says any. */
export function pointsOf({ points, parts }: Exercise): number | null {
  if (points !== null) return points.value;
  const known = parts.flatMap((part) => pointsOf(part) ?? []);
  return known.length === 0 ? null : sumOfPoints(known);
}

/** A sum without the dust of binary fractions. */
export function sumOfPoints(points: readonly number[]): number {
  return Math.round(points.reduce((sum, one) => sum + one, 0) * 1e6) / 1e6;
}

/**
 * The order in which things are printed whose right order is not to be told: that of their words, turned by one where it would be
 * the right one. Item `i` of the result is the index of what stands in place `i`.
 */
function printedOrder(texts: readonly RichText[]): readonly number[] {
  const words = texts.map(({ inlines }) => plainText(inlines));
  const order = [...texts.keys()].sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
  const [first, ...others] = order;
  return first !== undefined && order.every((place, index) => place === index) ? [...others, first] : order;
}

/** The order in which the right sides or the items of an exercise are printed: as a version has it, else by their words. */
export function orderOf({ order, pairs, items }: Exercise): readonly number[] {
  return order ?? printedOrder(pairs.length > 0 ? pairs.map(({ right }) => right) : items);
}

/** The room that is left for an answer. */
export interface AnswerRoom {
  /** Lines to write on, or `null` where its height is given. */
  readonly lines: number | null;
  /** Its height as CSS writes it, or `rest` of the page; `null` for lines. */
  readonly height: string | null;
  readonly paper: ExercisePaper;
}

/** The room that is left for the answer of an exercise; `null` for none. */
export function roomOf({ lines, space, paper }: Exercise): AnswerRoom | null {
  if (lines > 0) return { lines, height: null, paper: paper === "dotted" ? "dotted" : "lines" };
  return space === null ? null : { lines: null, height: space.value.toLowerCase(), paper: paper ?? "blank" };
}

/** An exercise and all parts in it, with the label of each part: `(a)`, `(a) (i)`; that of the exercise itself is empty. */
export function withParts(exercise: Exercise): readonly { readonly exercise: Exercise; readonly label: string }[] {
  const under = (parts: readonly Exercise[], before: string, depth: number): readonly { exercise: Exercise; label: string }[] =>
    parts.flatMap((part, index) => {
      const label = `${before}${before === "" ? "" : "\u00A0"}(${depth % 2 === 0 ? String.fromCharCode(0x61 + index) : romanOf(index + 1)})`;
      return [{ exercise: part, label }, ...under(part.parts, label, depth + 1)];
    });
  return [{ exercise, label: "" }, ...under(exercise.parts, "", 0)];
}

/** A number up to 39 in small Roman numerals. */
function romanOf(number: number): string {
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  return `${"x".repeat(Math.trunc(number / 10))}${ones[number % 10] ?? ""}`;
}
