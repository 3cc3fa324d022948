import type { Pt } from "../../geometry/index.js";
import type { Fragment } from "../fragment.js";
import type { Fit } from "../context.js";
import type { FilledPage } from "./filled-page.js";

/** Lines that pages run short, at most: no reader misses three. */
const mostShort = 3;
/** Of fewer pages the others have no room to spare. */
export const fewestPages = 3;
/**
 * The share of margins between blocks that pages give away at most where that saves one, or that they grow by: what displays and the ends of
 * lists give in TeX's classes.
 */
const given = 1 / 2;

/** Nothing is done for the last page. */
export const asItComes: Fit = { give: 0, columnsGive: 0, last: null };

/** Pages give of their margins. */
export const closer: Fit = { give: given, columnsGive: given, last: null };

/** Pages run short, each by as many lines as it has to, so that the last holds so much. */
export function shorter(least: Pt, step: Pt): Fit {
  return { give: given, columnsGive: 0, last: { least, short: mostShort * step } };
}

/** How far down fragments reach. */
export function bottomOf(fragments: readonly Fragment[]): Pt {
  return Math.max(0, ...fragments.map((fragment) => (fragment.kind === "box" && fragment.children.length > 0 ? bottomOf(fragment.children) : "rect" in fragment ? fragment.rect.y + fragment.rect.height : 0)));
}

/** How much the last page is to hold that is filled to some share. */
export function leastOn(pages: readonly FilledPage[], share: number): Pt {
  const last = pages.at(-1)?.style;
  return last === undefined ? 0 : share * (last.height - last.margin.top - last.margin.bottom);
}

/** What the last page lacks of that; 0 for nothing, and where there is no other page. */
export function lackingOn(pages: readonly FilledPage[], share: number): Pt {
  const last = pages.at(-1);
  if (last === undefined || share === 0 || pages.length === 1) return 0;
  return Math.max(0, leastOn(pages, share) - (last.bottom - last.style.margin.top));
}
