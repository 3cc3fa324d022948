import { LeastToCome } from "./least-to-come.js";
import { Planner } from "./plan.js";
import type { EarlierPlan, EarlierPlans, Flowing, Planned, Search } from "./plan-input.js";
import { haveSameShape } from "./same-shape.js";
import type { Stop } from "./stops.js";
import { marksOf } from "./strip-marks.js";

/** Ends of a column that are tried to find any plan at all, counted from the last. */
const fewEnds = 3;

/** The same sum made in another order may differ by such a share. */
const rounding = 1e-9;

/** Whether two stops are the same places. */
function areSamePlaces(one: Stop, other: Stop | undefined): boolean {
  if (other === undefined || one.index !== other.index || one.floated !== other.floated || one.squeeze !== other.squeeze) return false;
  const [use, otherUse] = [one.floats, other.floats];
  if (use.head !== otherUse.head || use.foot !== otherUse.foot || use.left !== otherUse.left) return false;
  return one.part?.first?.height === other.part?.first?.height && one.rest?.height === other.rest?.height && one.carried.length === 0 && other.carried.length === 0;
}

/** Whether a plan begins where an earlier one did. */
function beginsAlike({ strip, token, carried }: Flowing, earlier: EarlierPlan): boolean {
  const { index, rest, forced, floated } = earlier.token;
  const areSameTokens = token.index === index && token.rest === null && rest === null && token.forced === forced && token.floated === floated;
  return areSameTokens && carried.length === 0 && haveSameShape(strip, earlier.strip);
}

/** The stops of an earlier plan on a strip of the same shape; `null` where it has another one. */
function planOfShape(flowing: Flowing, earlier: EarlierPlan, looking: (search: Search) => Planner): Pick<EarlierPlan, "stops" | "score"> | null {
  const { stops, score } = earlier;
  if (!beginsAlike(flowing, earlier)) return null;
  if (flowing.strip === earlier.strip) return earlier;
  const again = looking({ ends: Infinity, dearest: Infinity, only: stops }).look().plan();
  return again.length === stops.length && again.every((stop, index) => areSamePlaces(stop, stops[index])) ? { stops: again, score } : null;
}

/** Plans of a stretch that are kept: of a document with contents and without, in rooms with as much as they hold and with less. */
const mostFirsts = 4;

/** A plan that is looked for without any other, where that was not done for a strip of the same shape. */
function firstPlan(flowing: Flowing, { firsts }: EarlierPlans, looking: (search: Search) => Planner, anew: () => Pick<EarlierPlan, "stops" | "score">): Pick<EarlierPlan, "stops" | "score"> {
  for (const first of firsts.plans) {
    const same = planOfShape(flowing, first, looking);
    if (same !== null) return same;
  }
  const found = anew();
  firsts.plans = [{ strip: flowing.strip, token: flowing.token, ...found }, ...firsts.plans].slice(0, mostFirsts);
  return found;
}

/**
 * The plan of an earlier round again: its stops where the strip has the same shape, and else where it costs as little. No other ways
 * are followed; `null` where it is to be looked for anew.
 */
function planAgain({ flowing }: Planned, earlier: EarlierPlan, looking: (search: Search) => Planner): Pick<EarlierPlan, "stops" | "score"> | null {
  const { score } = earlier;
  const same = planOfShape(flowing, earlier, looking);
  if (same !== null) return same;
  const planner = looking({ ends: Infinity, dearest: score }).look();
  return planner.score <= score + rounding * score ? { stops: planner.plan(), score: planner.score } : null;
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
  const looking = (search: Search): Planner => new Planner(planned, toCome, search);
  const again = earlier?.plan == null ? null : planAgain(planned, earlier.plan, looking);
  const anew = (): Pick<EarlierPlan, "stops" | "score"> => planAnew(rooms, looking);
  const { stops, score } = again ?? (earlier === undefined ? anew() : firstPlan(flowing, earlier, looking, anew));
  if (earlier !== undefined) earlier.plan = { strip: flowing.strip, token: flowing.token, stops, score };
  return stops;
}

/** What a plan costs that is found without trying much: of pages one with their most promising ends, of columns one with few ends. */
function costOfSome(rooms: number, looking: (search: Search) => Planner): number {
  if (rooms <= 1) return Infinity;
  const straight = rooms === Infinity ? looking({ ends: Infinity, dearest: Infinity }).lookAhead().score : Infinity;
  return straight < Infinity ? straight : looking({ ends: fewEnds, dearest: Infinity }).look().score;
}

function planAnew(rooms: number, looking: (search: Search) => Planner): Pick<EarlierPlan, "stops" | "score"> {
  const best = looking({ ends: Infinity, dearest: costOfSome(rooms, looking) }).look();
  return { stops: best.plan(), score: best.score };
}
