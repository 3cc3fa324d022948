/** What of a block stands in a piece of its row whose lower edge is at `bottom`. */
function fragmentsOf({ fill, top, below, stretches }, { x, y }, bottom, assemble) {
    if (fill === null)
        return [];
    const edge = fill.rest === null ? bottom - below : bottom;
    return assemble(fill, { x, y: y + top }).map((fragment) => stretches && fragment.kind === "box" ? { ...fragment, rect: { ...fragment.rect, height: Math.max(fragment.rect.height, edge - fragment.rect.y) } } : fragment);
}
/** What blocks side by side draw; those that are as high as their row reach down to its edge. */
export function blockFragments({ parts, height }, corner, assemble) {
    return parts.flatMap((part) => fragmentsOf(part, corner, corner.y + height, assemble));
}
