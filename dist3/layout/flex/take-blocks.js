/** Where nothing of a block fits it goes on whole, unless it must not. */
function cutBlock(part, at, must, takeFill) {
    const top = Math.max(0, part.top - at);
    if (part.fill === null || part.top >= at)
        return { first: { ...part, fill: null }, rest: { ...part, top }, taken: null };
    const taken = takeFill(part.fill, Math.max(0, at - part.top), must);
    return { first: { ...part, fill: taken.first }, rest: { ...part, top, fill: taken.rest }, taken };
}
function bottomOf({ top, below, fill }) {
    return fill === null ? 0 : top + fill.height + below;
}
/** Blocks side by side as content of a strip. */
export function blocksContent(source, parts, height) {
    return { kind: "blocks", source, parts, height, inside: parts.flatMap(({ fill }) => fill?.items ?? []) };
}
/** Takes of blocks side by side as much as a room holds: a part of each. */
export function takeBlocks(content, room, must, takeFill) {
    const { source, parts } = content;
    const cut = (each) => parts.map((part) => cutBlock(part, room, each, takeFill));
    const softly = cut(false);
    const hasContent = softly.some(({ first: { fill } }) => fill?.items.some(({ kind }) => kind === "content") ?? false);
    if (!must && !hasContent)
        return { first: null, rest: content, cost: 0, forced: null, broken: null, tooTall: null };
    // One block that goes on is enough to come to an end: none of the others has to leave the page for it.
    const cuts = hasContent ? softly : cut(must);
    const rests = cuts.map(({ rest }) => rest);
    const left = Math.max(0, ...rests.map(bottomOf));
    const taken = cuts.flatMap((each) => each.taken ?? []);
    return {
        first: blocksContent(source, cuts.map(({ first }) => first), room),
        rest: left === 0 ? null : blocksContent(source, rests, left),
        cost: Math.max(0, ...taken.map(({ cost }) => cost)),
        forced: null,
        broken: taken.find(({ broken }) => broken !== null)?.broken ?? null,
        tooTall: taken.find(({ tooTall }) => tooTall !== null)?.tooTall ?? (hasContent ? null : source),
        cut: true,
    };
}
