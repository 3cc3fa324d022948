import type { BlockBox, BlockContent, BlockLevelBox, BoxBase, InlineLevelBox } from "./box.js";
import { anonymousStyle } from "../style/index.js";
import { baseOf, isBlockLevel, isCollapsibleSpace, isInlineLevel, runsOf } from "./raw-node.js";
import type { RawNode } from "./raw-node.js";
import { withRunIns } from "./run-in.js";
import { tableBox } from "./table.js";
import { collapseWhiteSpace } from "./white-space.js";

/** Table parts that stand outside a table get one around them (CSS 2.1 §17.2.1). */
function withTables(base: BoxBase, nodes: readonly RawNode[]): (BlockLevelBox | InlineLevelBox)[] {
  if (!nodes.some((node) => node.kind === "table-part"))
    return nodes.filter((node) => node.kind !== "table-part");
  const kept = nodes.filter((node) => !isCollapsibleSpace(node));
  return runsOf(kept, (node) => node.kind === "table-part").flatMap((run) => {
    if (!run.kind) return run.nodes.filter((node) => node.kind !== "table-part");
    return [tableBox({ ...baseOf(base), anonymous: true, style: anonymousStyle(base.style, "table") }, run.nodes, blockContent)];
  });
}

/** The children of a block container in order: all block-level, or all inline-level (CSS 2.1 §9.2.1.1). */
export function blockContent(base: BoxBase, nodes: readonly RawNode[]): BlockContent {
  const children = withTables(base, withRunIns(nodes));
  if (!children.some(isBlockLevel))
    return { kind: "inlines", boxes: collapseWhiteSpace(children.filter(isInlineLevel)) };
  const boxes = runsOf(children, isBlockLevel).flatMap((run): BlockLevelBox[] => {
    if (run.kind) return run.nodes.filter(isBlockLevel);
    const inlines = collapseWhiteSpace(run.nodes.filter(isInlineLevel));
    return inlines.length === 0 ? [] : [anonymousBlock(base, { kind: "inlines", boxes: inlines })];
  });
  // Arrays that grew have room for more, which there are too many boxes for.
  return { kind: "blocks", boxes: boxes.slice() };
}

/** What stands in the rows of a `flex` box: its blocks, and a block around each run of text (CSS Flexbox 1 §4). */
export function flexItems(base: BoxBase, nodes: readonly RawNode[]): BlockContent {
  const content = blockContent(base, nodes);
  if (content.kind !== "inlines") return content;
  return { kind: "blocks", boxes: content.boxes.length === 0 ? [] : [anonymousBlock(base, content)] };
}

/** A block container that no element asked for. */
function anonymousBlock(base: BoxBase, content: BlockContent): BlockBox {
  const style = anonymousStyle(base.style, "block");
  return { kind: "block", ...baseOf(base), anonymous: true, style, content, marker: null, strings: [] };
}
