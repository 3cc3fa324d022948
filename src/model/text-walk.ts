import type { Block, Inline } from "./rich-text.js";

/** The inline nodes that stand directly in a block: not those of the blocks in it. */
export function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.inlines;
    case "table":
      return [...(block.caption?.inlines ?? []), ...block.header.flat(), ...block.rows.flat(2)];
    case "definitions":
      return block.entries.flatMap(({ term }) => term);
    case "callout":
      return block.title ?? [];
    case "code-block":
      return block.caption?.inlines ?? [];
    case "figure":
    case "figure-group":
      return block.caption?.inlines ?? [];
    case "list":
    case "quote":
    case "rule":
    case "slot-place":
      return [];
  }
}

/** The blocks that stand directly in a block. */
function blocksOfBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case "list":
      return block.items.flat();
    case "definitions":
      return block.entries.flatMap(({ descriptions }) => descriptions.flat());
    case "quote":
    case "callout":
      return block.blocks;
    case "figure-group":
      return block.figures;
    case "paragraph":
    case "heading":
    case "table":
    case "code-block":
    case "figure":
    case "rule":
    case "slot-place":
      return [];
  }
}

/** All blocks, those inside others too, in reading order. */
export function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* blocksWithin(blocksOfBlock(block));
  }
}

/** All inline nodes, those inside others too, in reading order. */
export function* inlinesWithin(inlines: Iterable<Inline>): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* inlinesWithin(inline.children);
  }
}

/** The blocks with each of them, also inside others, put through `change`: the inner ones first. */
export function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block): readonly Block[] {
  return blocks.map((block) => change(withInside(block, change)));
}

function withInside(block: Block, change: (block: Block) => Block): Block {
  switch (block.type) {
    case "list":
      return { ...block, items: block.items.map((item) => mapBlocks(item, change)) };
    case "definitions":
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, descriptions: entry.descriptions.map((one) => mapBlocks(one, change)) })) };
    case "quote":
    case "callout":
      return { ...block, blocks: mapBlocks(block.blocks, change) };
    case "paragraph":
    case "heading":
    case "table":
    case "code-block":
    case "figure":
    case "figure-group":
    case "rule":
    case "slot-place":
      return block;
  }
}
