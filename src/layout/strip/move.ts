import type { Pt, Rect } from "../../geometry/index.js";
import type { Fragment } from "../fragment.js";

function shifted(rect: Rect, dx: Pt, dy: Pt): Rect {
  return { ...rect, x: rect.x + dx, y: rect.y + dy };
}

/** The fragment somewhere else. What is in it is placed relative to it and comes along. */
export function moved(fragment: Fragment, dx: Pt, dy: Pt): Fragment {
  switch (fragment.kind) {
    case "box":
    case "rule":
    case "line":
    case "image":
      return { ...fragment, rect: shifted(fragment.rect, dx, dy) };
    case "text":
    case "dot":
      return { ...fragment, x: fragment.x + dx, y: fragment.y + dy };
  }
}

/** The fragment with all positions in it made absolute: `x` and `y` are the corner that it is relative to. */
export function absolute(fragment: Fragment, x: Pt, y: Pt): Fragment {
  const here = moved(fragment, x, y);
  if (here.kind !== "box" && here.kind !== "line") return here;
  const children = here.children.map((child) => absolute(child, here.rect.x, here.rect.y));
  return here.kind === "line" ? { ...here, baseline: here.baseline + here.rect.y, children } : { ...here, children };
}

/** A copy of the fragment that stands for nothing new: a table header on a later page. */
export function repeated(fragment: Fragment): Fragment {
  if (fragment.kind !== "box" && fragment.kind !== "line") return fragment;
  const children = fragment.children.map(repeated);
  return fragment.kind === "line" ? { ...fragment, children } : { ...fragment, repeated: true, children };
}
