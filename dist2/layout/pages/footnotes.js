import { edgesOf, marginsOf, used } from "../box-model.js";
import { assemble } from "../fragmentation/assemble.js";
import { startToken } from "../fragmentation/break-token.js";
/** A footnote of which nothing has been set. */
export function wholeNote(note) {
    return { note, token: startToken, height: note.strip.height };
}
/** The room that a page has for footnotes. Some of the page is always left for text. */
export function noteRoomOf({ footnotes }, height) {
    const edges = marginsOf(footnotes, height).top + edgesOf(footnotes, height).top;
    const given = footnotes.maxHeight === "none" ? height : used(footnotes.maxHeight, height);
    return { edges, most: Math.max(0, Math.min(given, 0.9 * height) - edges) };
}
/** The area of a page's footnotes from its lower left corner; nothing where no note is set. */
export function footnoteArea(root, { footnotes: style }, { parts, height }, area) {
    if (parts.length === 0)
        return [];
    const above = edgesOf(style, area.width).top;
    const rect = { x: area.x, y: area.y - height - above, width: area.width, height: height + above };
    let y = rect.y + above;
    const children = parts.flatMap((part) => {
        const top = y;
        y += part.height;
        return assemble(part, { x: area.x, y: top });
    });
    const box = { kind: "box", element: root, anonymous: true, style, rect, openTop: false, openBottom: false, repeated: false, children };
    return [box];
}
