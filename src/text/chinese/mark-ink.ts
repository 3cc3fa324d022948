import type { Face } from "../fonts/face.js";
import { categories, inkPosition } from "./marks.js";

const remembered = new WeakMap<Face, Map<number, boolean>>();

/** How far ink may reach over the middle of the frame, in ems. */
const tolerance = 0.04;

/**
 * True where the ink of a mark keeps to the half of its frame that its category says, so that the other half may be
 * taken away. A font that draws it elsewhere has the mark set at its full width.
 */
export function inkFitsHalf(face: Face, glyphId: number, categoryNumber: number): boolean {
  let answers = remembered.get(face);
  if (answers === undefined) {
    answers = new Map();
    remembered.set(face, answers);
  }
  let answer = answers.get(glyphId);
  if (answer === undefined) {
    answer = measure(face, glyphId, categoryNumber);
    answers.set(glyphId, answer);
  }
  return answer;
}

function measure(face: Face, glyphId: number, categoryNumber: number): boolean {
  const name = categories[categoryNumber];
  const position = name === undefined ? undefined : inkPosition[name];
  if (position === undefined) return false;
  const ink = face.inkOf(glyphId);
  if (ink === null) return false;
  const { start, end } = ink;
  const advance = face.advanceOf(glyphId);
  switch (position) {
    case "start":
      return end <= 0.5 + tolerance;
    case "end":
      return start >= advance - 0.5 - tolerance;
    case "centre":
      return end - start <= 0.5 + tolerance;
  }
}
