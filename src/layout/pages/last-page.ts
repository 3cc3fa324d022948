import type { Pt } from "../../geometry/index.js";
import type { Fragment } from "../fragment.js";
import type { Fit } from "../context.js";
import type { FilledPage } from "./filled-page.js";

/** Lines that pages run short, at most: no reader misses three. */
const mostShort = 3;
/** Of fewer pages the others have no room to spare. */
export const fewestPages = 3;
/** The share of margins between blocks that pages give away where that saves one: an eighth, which no reader sees. */
const given = 1 / 8;

/** Nothing is done for the last page. */
export const asItComes: Fit = { give: 0, last: null };

/** Pages give of their margins. */
export const closer: Fit = { give: given, last: null };

/** Pages run short, each by as many lines as it has to. */
export function shorter(lines: number, step: Pt, { give }: Fit): Fit {
  return { give, last: { least: lines * step, short: mostShort * step } };
}

function bottomOf(fragments: readonly Fragment[]): Pt {
  return Math.max(0, ...fragments.map((fragment) => (fragment.kind === "box" && fragment.children.length > 0 ? bottomOf(fragment.children) : "rect" in fragment ? fragment.rect.y + fragment.rect.height : 0)));
}

/** Lines that a last page of some height of them lacks; 0 for none, and where there is no other page. */
export function linesLacking(pages: readonly FilledPage[], wanted: number, step: Pt): number {
  const last = pages.at(-1);
  if (last === undefined || wanted === 0 || pages.length === 1) return 0;
  return Math.max(0, wanted - (bottomOf(last.body) - last.style.margin.top) / step);
}
