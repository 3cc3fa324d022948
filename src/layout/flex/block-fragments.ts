import type { Pt } from "../../geometry/index.js";
import type { Fragment } from "../fragment.js";
import type { Assemble, Corner } from "../fragmentation/move.js";
import type { BlockPart, BlocksContent } from "../fragmentation/strip.js";

/** What of a block stands in a piece of its row whose lower edge is at `bottom`. */
function fragmentsOf({ fill, top, below, stretches }: BlockPart, { x, y }: Corner, bottom: Pt, assemble: Assemble): readonly Fragment[] {
  if (fill === null) return [];
  const edge = fill.rest === null ? bottom - below : bottom;
  return assemble(fill, { x, y: y + top }).map((fragment) =>
    stretches && fragment.kind === "box" ? { ...fragment, rect: { ...fragment.rect, height: Math.max(fragment.rect.height, edge - fragment.rect.y) } } : fragment);
}

/** What blocks side by side draw; those that are as high as their row reach down to its edge. */
export function blockFragments({ parts, height }: BlocksContent, corner: Corner, assemble: Assemble): readonly Fragment[] {
  return parts.flatMap((part) => fragmentsOf(part, corner, corner.y + height, assemble));
}
