import type { Pt, Rect } from "../../geometry/index.js";
import type { Fragment } from "../fragment.js";
import type { Fill } from "./strip.js";

/** A place that positions count from. */
export interface Corner {
  readonly x: Pt;
  readonly y: Pt;
}

/** What is put together: items of a strip, and the boxes around the first of them. */
export type Stretch = Pick<Fill, "items" | "continued" | "apart">;

/** Puts a stretch of a strip at a corner. Content that is made of strips asks for the same with them. */
export type Assemble = (stretch: Stretch, corner: Corner) => readonly Fragment[];

function shifted(rect: Rect, dx: Pt, dy: Pt): Rect {
  return { ...rect, x: rect.x + dx, y: rect.y + dy };
}

/** The fragment somewhere else, with all that is in it: positions in it count from the same corner as its own. */
export function moved(fragment: Fragment, dx: Pt, dy: Pt): Fragment {
  if (dx === 0 && dy === 0) return fragment;
  switch (fragment.kind) {
    case "box":
      return { ...fragment, rect: shifted(fragment.rect, dx, dy), children: fragment.children.map((child) => moved(child, dx, dy)) };
    case "line": {
      const children = fragment.children.map((child) => moved(child, dx, dy));
      return { ...fragment, rect: shifted(fragment.rect, dx, dy), baseline: fragment.baseline + dy, children };
    }
    case "rule":
    case "image":
      return { ...fragment, rect: shifted(fragment.rect, dx, dy) };
    case "text":
    case "dot":
      return { ...fragment, x: fragment.x + dx, y: fragment.y + dy };
  }
}

/** A copy of the fragment that stands for nothing new: a table header on a later page. */
export function repeated(fragment: Fragment): Fragment {
  if (fragment.kind !== "box" && fragment.kind !== "line") return fragment;
  const children = fragment.children.map(repeated);
  if (fragment.kind === "line") {
    const { beside, ...line } = fragment;
    return beside === undefined ? { ...fragment, children } : { ...line, children };
  }
  return { ...fragment, repeated: true, children };
}
