import type { Pt } from "../../geometry/index.js";
import { breakCost } from "./strip.js";
import type { StripItem } from "./strip.js";
import { sealed } from "./strip-writer.js";

/** The lines that a page is ruled with: the baselines of the root's own lines, from the top of the page. */
export interface LineGrid {
  readonly step: Pt;
  /** The first baseline. */
  readonly first: Pt;
}

/** Where content has to stand for its lines to be on the grid: `offset` below its top lies on a multiple of `step`. */
export interface Snap {
  readonly step: Pt;
  readonly offset: Pt;
}

/** Rounding must not push a line to the next line of the grid. */
const sameLine: Pt = 0.01;

/** What an item at `y` has to be moved down to stand on the grid. */
export function shiftAt(item: StripItem, y: Pt): Pt {
  const snap = item.kind === "content" ? item.content.snap : undefined;
  if (snap === undefined) return 0;
  const { step, offset } = snap;
  const over = (y + offset) % step;
  const beyond = over < 0 ? over + step : over;
  return beyond < sameLine || step - beyond < sameLine ? 0 : step - beyond;
}

/** Empty room before an item. */
export function shiftItem(height: Pt, { page }: StripItem): StripItem {
  return { kind: "gap", before: { ...sealed, cost: breakCost.never }, height, page };
}

/** Items from `y` on with those moved down that stand on the grid. */
export function snapped(items: readonly StripItem[], y: Pt): readonly StripItem[] {
  if (!items.some((item) => item.kind === "content" && item.content.snap !== undefined)) return items;
  let top = y;
  return items.flatMap((item) => {
    const shift = shiftAt(item, top);
    top += shift + item.height;
    return shift === 0 ? [item] : [shiftItem(shift, item), item];
  });
}
