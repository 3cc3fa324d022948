/**
 * The blocks with their headings one level under another: the first and those as high as it stand on level 1, whatever
 * number of `#` their author gives them, and none is more than one level below the one before it.
 */
export function levelled(blocks) {
    const highest = blocks.reduce((least, block) => (block.type === "heading" ? Math.min(least, block.level) : least), 6);
    let before = 0;
    return blocks.map((block) => {
        if (block.type !== "heading")
            return block;
        const level = Math.min(block.level - highest + 1, before + 1);
        before = level;
        return { ...block, level };
    });
}
