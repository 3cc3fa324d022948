import type { MarkupElement } from "../markup/index.js";
import type { BlockBox, BlockLevelBox, BoxTree } from "./box.js";

/** A row of blocks without those of some elements, and how many of these it had; `null` where others would be made otherwise. */
function withoutIn(boxes: readonly BlockLevelBox[], elements: ReadonlySet<MarkupElement>): { readonly boxes: readonly BlockLevelBox[]; readonly count: number } | null {
  const kept: BlockLevelBox[] = [];
  let count = 0;
  for (const [index, box] of boxes.entries()) {
    if (!box.anonymous && elements.has(box.element)) {
      // Text before it and behind it would stand in one block.
      if (box.style.display !== "block" || boxes[index - 1]?.anonymous === true || boxes[index + 1]?.anonymous === true) return null;
      count += 1;
      continue;
    }
    const inside = box.kind === "block" ? withoutInside(box, elements) : { box, count: 0 };
    if (inside === null) return null;
    kept.push(inside.box);
    count += inside.count;
  }
  return kept.length === 0 ? null : { boxes: kept, count };
}

function withoutInside(box: BlockBox, elements: ReadonlySet<MarkupElement>): { readonly box: BlockBox; readonly count: number } | null {
  if (box.content.kind !== "blocks" || box.style.display !== "block") return { box, count: 0 };
  const inside = withoutIn(box.content.boxes, elements);
  if (inside === null) return null;
  return inside.count === 0 ? { box, count: 0 } : { box: { ...box, content: { kind: "blocks", boxes: inside.boxes } }, count: inside.count };
}

/**
 * The tree of a document without some elements, as it would be built without them, with the boxes of all others; `null` where it
 * would differ by more.
 */
export function withoutOptional(tree: BoxTree, elements: ReadonlySet<MarkupElement>): BoxTree | null {
  if (![...elements].every((element) => tree.optional.has(element))) return null;
  const inside = withoutInside(tree.root, elements);
  return inside?.count === elements.size ? { ...tree, root: inside.box } : null;
}
