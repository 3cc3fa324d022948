import { spanOf } from "../../diagnostics/index.js";
/** Where the first words stand that an author wrote into an element of a template; `null` where it holds none. */
function firstWords({ children, span }) {
    for (const child of children) {
        if (child.type === "element") {
            const found = firstWords(child);
            if (found !== null && found.source !== span.source)
                return found;
            continue;
        }
        if (!/\S/.test(child.text.text))
            continue;
        const place = spanOf(child.text);
        if (place.source !== span.source)
            return place;
    }
    return null;
}
/** The place of an element for its author: that of the first words in it, or of its start tag where a template wrote all of it. */
export function wordsPlace(element) {
    return firstWords(element) ?? element.span;
}
