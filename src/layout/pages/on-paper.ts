import type { Pt, Rect } from "../../geometry/index.js";
import type { MarkupElement } from "../../markup/index.js";
import { mirrored } from "../../style/index.js";
import type { ComputedStyle, StyledDocument } from "../../style/index.js";
import { edgesOf } from "../box-model.js";
import type { Area } from "../box-model.js";
import type { BoxFragment, Fragment } from "../fragment.js";

type Direction = ComputedStyle["direction"];

/** How places that count from where text starts become places on the paper: `x` to `factor · x + offset`. */
interface Way {
  readonly direction: Direction;
  readonly factor: 1 | -1;
  readonly offset: Pt;
  /** Width of the content around, which percentages are of. */
  readonly whole: Pt;
}

const known = new WeakMap<StyledDocument, boolean>();

/** Whether anything in a document runs from right to left; looked for once. */
export function isMirrored(document: StyledDocument): boolean {
  let isKnown = known.get(document);
  if (isKnown === undefined) known.set(document, (isKnown = holdsRightToLeft(document)));
  return isKnown;
}

function holdsRightToLeft(document: StyledDocument): boolean {
  const waiting: MarkupElement[] = [document.root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (document.styleOf(next).direction === "rtl") return true;
    for (const child of next.children) if (child.type === "element") waiting.push(child);
  }
  return false;
}

/**
 * Fragments at their places on the paper. Layout counts every place from the side where text starts, so that it need not
 * know which that is; in what runs from right to left, that is the right one, and all is seen as in a mirror but for the
 * glyphs and the pictures themselves. `direction` is that of the coordinates in which the fragments come.
 */
export function onPaper(fragments: readonly Fragment[], { x, width }: Area, direction: Direction): readonly Fragment[] {
  const way: Way = direction === "ltr" ? { direction, factor: 1, offset: 0, whole: width } : { direction, factor: -1, offset: 2 * x + width, whole: width };
  return fragments.map((fragment) => placed(fragment, way));
}

/** One box that stands on the paper as it is, with what is in it. */
export function contentOnPaper(box: BoxFragment, whole: Pt): BoxFragment {
  const way: Way = { direction: "ltr", factor: 1, offset: 0, whole };
  return placedBox(box, way);
}

function placed(fragment: Fragment, way: Way): Fragment {
  switch (fragment.kind) {
    case "box":
      return placedBox(fragment, way);
    case "line":
      return { ...fragment, rect: placedRect(fragment.rect, way), children: fragment.children.map((child) => placed(child, way)) };
    case "rule":
    case "image":
      return { ...fragment, rect: placedRect(fragment.rect, way) };
    case "text":
      return { ...fragment, x: placedStart(fragment.x, fragment.width, way) };
    case "dot":
      return { ...fragment, x: placedStart(fragment.x, 0, way) };
  }
}

function placedStart(x: Pt, width: Pt, { factor, offset }: Way): Pt {
  return factor === 1 ? x + offset : offset - x - width;
}

function placedRect(rect: Rect, way: Way): Rect {
  return { ...rect, x: placedStart(rect.x, rect.width, way) };
}

function placedBox(box: BoxFragment, way: Way): BoxFragment {
  const inside = wayInside(box, way);
  return {
    ...box,
    style: way.factor === 1 ? box.style : mirrored(box.style),
    rect: placedRect(box.rect, way),
    children: box.children.map((child) => placed(child, inside)),
  };
}

/** What runs the other way than what is around it is turned around within its content box. */
function wayInside({ rect, style }: BoxFragment, way: Way): Way {
  const edges = edgesOf(style, way.whole);
  const whole = rect.width - edges.left - edges.right;
  if (style.direction === way.direction) return { ...way, whole };
  const ends = 2 * (rect.x + edges.left) + whole;
  return { direction: style.direction, factor: way.factor === 1 ? -1 : 1, offset: way.factor * ends + way.offset, whole };
}
