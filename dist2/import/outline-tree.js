/** The outline as a tree: a heading of a deeper level lies below the one before it. */
export function treeOf(blocks) {
    const root = { heading: null, level: 0, blocks: [], children: [] };
    const open = [root];
    for (const block of blocks) {
        if (block.kind !== "heading") {
            open.at(-1)?.blocks.push(block);
            continue;
        }
        while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level)
            open.pop();
        const node = { heading: block.text, level: block.level, blocks: [], children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
    }
    return root;
}
/** The nodes below one, in the order of the outline. */
export function nodesBelow(node) {
    return node.children.flatMap((child) => [child, ...nodesBelow(child)]);
}
