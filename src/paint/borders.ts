import type { Edges, Pt, Rect } from "../geometry/index.js";
import type { BorderSide } from "../style/index.js";
import type { ArtifactTag, FillOperation, PaintOperation, RuleOperation } from "./display-list.js";

const layoutArtifact: ArtifactTag = { kind: "artifact", type: "layout" };

/** The sides of a border box that are drawn, as rules along the middle of each side. */
export function borderOperations(rect: Rect, border: Edges<BorderSide>, tag: ArtifactTag | null): PaintOperation[] {
  const { top, right, bottom, left } = border;
  const edge = { left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
  const drawn = tag ?? layoutArtifact;
  return [
    ...side(top, drawn, (inset) => [edge.left, edge.top + inset, edge.right, edge.top + inset]),
    ...side(right, drawn, (inset) => [edge.right - inset, edge.top, edge.right - inset, edge.bottom]),
    ...side(bottom, drawn, (inset) => [edge.left, edge.bottom - inset, edge.right, edge.bottom - inset]),
    ...side(left, drawn, (inset) => [edge.left + inset, edge.top, edge.left + inset, edge.bottom]),
  ];
}

type Ends = readonly [x1: Pt, y1: Pt, x2: Pt, y2: Pt];

function side(border: BorderSide, tag: ArtifactTag, along: (inset: Pt) => Ends): (RuleOperation | FillOperation)[] {
  const { width, style, colour } = border;
  if (width === 0 || style === "none" || colour.alpha === 0) return [];
  const rule = (inset: Pt, thickness: Pt, pattern: RuleOperation["pattern"]): RuleOperation => {
    const [x1, y1, x2, y2] = along(inset);
    return { kind: "rule", tag, x1, y1, x2, y2, thickness, pattern, colour };
  };
  // CSS Backgrounds 3 §4.2: a double border is two lines and the gap between, together as wide as the border.
  if (style === "double") return [rule(width / 6, width / 3, "solid"), rule((width * 5) / 6, width / 3, "solid")];
  return [rule(width / 2, width, style)];
}
