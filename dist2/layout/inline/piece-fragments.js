import { moved } from "../fragmentation/move.js";
function textFragment(piece, baseline) {
    const { tag, face, size, x, width, glyphIds, positions, rises, text, clusters } = piece;
    const { box } = tag;
    const part = box.kind === "text" || box.kind === "page-text" ? box.part : "generated";
    return {
        kind: "text", element: box.element, part, style: box.style, lang: box.lang, face, size,
        x, y: baseline - tag.rise, width, glyphIds, positions, rises, text, clusters, box,
    };
}
/** What one piece of a line draws; its `x` counts from the line's left edge. */
export function pieceFragments(piece, baseline) {
    if (piece.kind === "glyphs")
        return [textFragment(piece, baseline)];
    const { tag } = piece;
    if (tag.kind !== "block")
        return [];
    const top = baseline - tag.rise - tag.set.baseline;
    return tag.set.fragments.map((fragment) => moved(fragment, piece.x, top));
}
