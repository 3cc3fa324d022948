import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";
function* inlinesOf(blocks) {
    for (const block of blocksWithin(blocks))
        yield* inlinesOfBlock(block);
}
/** What a rich text cites and refers to. */
export function mentionsIn(text) {
    const all = [...inlinesWithin("blocks" in text ? inlinesOf(text.blocks) : text.inlines)];
    return {
        notes: all.filter((inline) => inline.type === "note"),
        citations: all.flatMap((inline) => (inline.type === "citation" ? inline.items : [])),
        slotReferences: all.filter((inline) => inline.type === "slot-reference"),
    };
}
