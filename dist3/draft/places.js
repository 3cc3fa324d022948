import { missingPicture } from "./plain-elements.js";
function* placesOf(node, around) {
    const isListed = around.some(({ name }) => name === "nav");
    if (node.type === "text") {
        if (node.text.text.trim() !== "")
            for (const { span } of node.text.segments)
                yield { node, around, span, isListed };
        return;
    }
    if (around.length > 0) {
        yield { node, around, span: node.span, isListed };
        for (const { span } of node.attributes.values())
            yield { node, around, span, isListed };
    }
    const inside = [...around, node];
    for (const child of node.children)
        yield* placesOf(child, inside);
}
/** Everything that a tree prints, by the source that it comes from. */
export function placesIn(root) {
    const bySource = new Map();
    const pictures = [];
    for (const place of placesOf(root, [])) {
        const known = bySource.get(place.span.source);
        if (known === undefined)
            bySource.set(place.span.source, [place]);
        else
            known.push(place);
        const src = place.node.type === "element" ? missingPicture(place.node) : null;
        if (src !== null)
            pictures.push({ src, place });
    }
    return { bySource, pictures };
}
