import type { Pt } from "../../geometry/index.js";
import { breakCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { floatsBefore, mostApart } from "./float-cost.js";
import { heightOfFloats } from "./float-walk.js";
import type { PageFloat, Strip } from "./strip.js";
import type { Trial } from "./trial.js";

/** Boundaries of one page that are tried, counted from its end: more stand only on pages of tiny or empty items. */
const mostTries = 256;

/** The first of the boundaries of a page on trial that are tried. */
export function firstTried({ ends }: Trial): number {
  return Math.max(0, ends.index.length - mostTries);
}

/** Whether a page may end at one of its boundaries above so many floats: what refers to them stands above it, and their section goes on to it. */
export function canEndAbove(foot: number, each: number, { ends, filling: { room } }: Trial, floats: readonly PageFloat[]): boolean {
  if (foot === 0) return true;
  const [index, floated] = [ends.index[each] ?? 0, ends.floated[each] ?? 0];
  for (let number = floated; number < floated + foot; number++) {
    const float = floats[number];
    if (float === undefined || float.from > index || float.limit < index) return false;
  }
  if ((ends.y[each] ?? 0) + heightOfFloats(floats, floated, floated + foot) > room.height + tolerance) return false;
  return floated + foot <= floatsBefore(floats, index) + mostApart;
}

/** Whether there is a boundary that a page may end at above so many floats. */
export function hasEndsAbove(foot: number, trial: Trial, floats: readonly PageFloat[]): boolean {
  for (let each = firstTried(trial); each < trial.ends.index.length; each++) if (canEndAbove(foot, each, trial, floats)) return true;
  return false;
}

/** How far a page can be filled above so many floats, and with them, with an end that nobody minds. */
export function readilyFilled(foot: number, trial: Trial, { items, floats }: Pick<Strip, "items" | "floats">): Pt {
  const { ends, filling: { room: { height } } } = trial;
  let most = 0;
  for (let each = ends.index.length - 1; each >= firstTried(trial); each--) {
    const floated = ends.floated[each] ?? 0;
    const y = (ends.y[each] ?? 0) + heightOfFloats(floats, floated, floated + foot);
    const isWelcome = (items[ends.index[each] ?? 0]?.before.cost ?? 0) < breakCost.lines;
    if (y > height || !isWelcome || !canEndAbove(foot, each, trial, floats)) continue;
    if (foot === 0) return y;
    // Floats that are higher can stand above an earlier end.
    most = Math.max(most, y);
  }
  return most;
}
