import type { Pt } from "../../geometry/index.js";
import { breakCost } from "../strip/strip.js";
import type { BreakCost } from "../strip/strip.js";

/**
 * What the page builder weighs, in hundredths of an empty page. A page too many costs less than a widow, so that a page
 * with a single line on it is pulled in; a label at the foot of a page costs more than any number of empty pages that
 * a handout can have.
 */
const weights = {
  /** Of each page. */
  page: 40,
  /** Of an empty page that another follows; it grows with the square of the room that is left. */
  blank: 100,
  /** Of a last page with nothing on it; it falls to nothing where a fifth of the page is filled. */
  short: 30,
  shortShare: 0.2,
  /** Of elastic room that has given all it can. */
  squeeze: 8,
} as const;

const boundaryWeights: Readonly<Record<BreakCost, number>> = {
  [breakCost.free]: 0,
  [breakCost.lines]: 60,
  [breakCost.inside]: 10_000,
  [breakCost.between]: 100_000,
  [breakCost.never]: Infinity,
};

/** What ending a page at a boundary costs by itself. */
export function boundaryCost({ cost, weight }: { readonly cost: BreakCost; readonly weight: number }): number {
  return boundaryWeights[cost] + weight;
}

/** How a page is filled. */
export interface PageUse {
  readonly height: Pt;
  /** What stands on it. */
  readonly used: Pt;
  /** The share of its elastic room that it takes away, 0 to 1. */
  readonly squeeze: number;
  /** True for the last page of the flow, or before a forced break. */
  readonly isLast: boolean;
}

/** What a page costs without the boundary that it ends at. */
export function pageCost({ height, used, squeeze, isLast }: PageUse): number {
  const filled = Math.min(1, Math.max(0, used / height));
  const lacks = Math.max(0, 1 - filled / weights.shortShare);
  const room = isLast ? weights.short * lacks ** 2 : weights.blank * (1 - filled) ** 2;
  return weights.page + room + weights.squeeze * squeeze ** 2;
}

/** About what the pages for a height that is still to be set will cost. */
export function costToCome(height: Pt, page: Pt): number {
  return (weights.page * Math.max(0, height)) / page;
}
