import type { OutlineBlock, OutlineText } from "./outline.js";

/** A heading with the blocks under it, and the headings below it. The root has no heading and level 0. */
export interface OutlineNode {
  readonly heading: OutlineText | null;
  readonly level: number;
  readonly blocks: OutlineBlock[];
  readonly children: OutlineNode[];
}

/** The outline as a tree: a heading of a deeper level lies below the one before it. */
export function treeOf(blocks: readonly OutlineBlock[]): OutlineNode {
  const root: OutlineNode = { heading: null, level: 0, blocks: [], children: [] };
  const open: OutlineNode[] = [root];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const node: OutlineNode = { heading: block.text, level: block.level, blocks: [], children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  return root;
}

/** The nodes below one, in the order of the outline. */
export function nodesBelow(node: OutlineNode): OutlineNode[] {
  return node.children.flatMap((child) => [child, ...nodesBelow(child)]);
}
