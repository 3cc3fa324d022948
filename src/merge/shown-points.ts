import { inFractions } from "../language/index.js";
import type { Words } from "../language/index.js";
import type { ContextValue } from "./context-value.js";

/** Points as a document prints them: 4½ for 4.5. */
export function shownPoints(points: number | null, lang: string): ContextValue {
  return points === null || Number.isInteger(points) ? points : inFractions(String(points), lang);
}

/** Points with their word; a half is none of several. */
export function pointsInWords(points: number, { labels }: Words, lang: string): string {
  return inFractions(`${points}\u00A0${points > 0 && points <= 1 ? labels.point : labels.points}`, lang);
}
