import { contextList, contextObject } from "./context-value.js";
/** Points with the points under them. */
export function pointsContext(points, words) {
    return contextList(points.map(({ text, points: under }) => contextObject({ text: words.text(text), points: pointsContext(under, words) })));
}
