import { joinTraced, replaceTraced, sliceTraced } from "../diagnostics/index.js";
/** The text that ascending, disjoint pieces of `traced` make, still traced to where it was written. */
export function tracedPieces(traced, pieces) {
    if (pieces.length === 0)
        return { text: "", segments: traced.segments.slice(0, 1) };
    return joinTraced(pieces.map(({ from, to, replacement }) => replacement === null ? sliceTraced(traced, from, to) : replaceTraced(traced, from, to, replacement)));
}
/** Text that the stylesheet wrote, traced to the element that it was generated for. */
export function generatedText(text, { span }) {
    return { text, segments: [{ start: 0, span, linear: false }] };
}
