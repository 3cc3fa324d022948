import { segmentIndexAt, spanWithin } from "./trace.js";
/** `traced.text[start, end)` with its own trace. */
export function sliceTraced(traced, start, end) {
    const segments = [];
    for (let index = segmentIndexAt(traced.segments, start); index < traced.segments.length; index += 1) {
        const segment = traced.segments[index];
        if (segment === undefined || (segment.start >= end && segments.length > 0))
            break;
        segments.push(clip(traced, segment, start, Math.min(end, traced.segments[index + 1]?.start ?? end)));
    }
    return { text: traced.text.slice(start, end), segments };
}
function clip(traced, segment, start, end) {
    const from = Math.max(start, segment.start);
    const span = segment.linear ? spanWithin(traced, from, Math.max(from, end)) : segment.span;
    return { start: from - start, span, linear: segment.linear };
}
/** `text` in the place of `traced.text[start, end)`: all of it stands for all of the stretch. */
export function replaceTraced(traced, start, end, text) {
    return { text, segments: [{ start: 0, span: spanWithin(traced, start, end), linear: false }] };
}
/** The pieces one after another, as one traced text. There is at least one piece. */
export function joinTraced(pieces) {
    const filled = pieces.filter((piece) => piece.text !== "");
    const kept = filled.length > 0 ? filled : pieces.slice(0, 1);
    const segments = [];
    let length = 0;
    for (const piece of kept) {
        for (const segment of piece.segments)
            segments.push({ ...segment, start: segment.start + length });
        length += piece.text.length;
    }
    return { text: kept.map((piece) => piece.text).join(""), segments };
}
