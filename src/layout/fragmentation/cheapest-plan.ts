import { LeastToCome } from "./least-to-come.js";
import { Planner } from "./plan.js";
import type { Planned, Search } from "./plan-input.js";
import type { Stop } from "./stops.js";
import { marksOf } from "./strip-marks.js";

/** Ends of a column that are tried to find any plan at all, counted from the last. */
const fewEnds = 3;

/** The same sum made in another order may differ by such a share. */
const rounding = 1e-9;

/** The plan of an earlier round again, where nothing that it depends on has changed: no way is followed that costs more; `null` where none costs as little. */
function planAgain(score: number, look: (search: Search) => Planner): Planner | null {
  const planner = look({ ends: Infinity, dearest: score });
  return planner.score <= score + rounding * score ? planner : null;
}

/**
 * The ends of the pages from a token on that cost least together, up to a forced break or the end of the strip; fewer where
 * pages of another width begin. The work grows with the items of the strip times those of a page. Of columns, each can end at each of
 * its lines as far as anybody knows, and the next at as many more: so a plan that leaves little blank is found first, and no way is
 * followed that costs more.
 */
export function plan(planned: Planned): readonly Stop[] {
  const { flowing, roomOf, aim: { rooms = Infinity, earlier } } = planned;
  const toCome = new LeastToCome(flowing, marksOf(flowing.strip), roomOf, rooms);
  const look = (search: Search): Planner => new Planner(planned, toCome, search).look();
  const again = earlier === undefined || earlier.score === Infinity ? null : planAgain(earlier.score, look);
  if (again !== null) return again.plan();
  const dearest = rooms > 1 ? look({ ends: fewEnds, dearest: Infinity }).score : Infinity;
  const best = look({ ends: Infinity, dearest });
  if (earlier !== undefined) earlier.score = best.score;
  return best.plan();
}
