/** Index of the last segment that starts at or before `offset`: the one that holds it. */
export function segmentIndexAt(segments, offset) {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((segments[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/**
 * The place that `traced.text[start, end)` was written in: narrowed to the very characters where the trace is linear,
 * else the span of the segment that holds `start`. A stretch over several segments of one source spans them all.
 */
export function spanWithin(traced, start, end) {
    const first = edge(traced, start, "start");
    const last = edge(traced, Math.max(start, end - 1), "end");
    if (first.source !== last.source || last.offset < first.offset)
        return first.whole;
    return { source: first.source, start: first.offset, end: last.offset };
}
function edge(traced, offset, side) {
    const segment = traced.segments[segmentIndexAt(traced.segments, offset)];
    if (segment === undefined)
        throw new Error("a traced text has at least one segment");
    const { span } = segment;
    if (!segment.linear)
        return { source: span.source, offset: span[side], whole: span };
    const exact = Math.min(span.end, span.start + (offset - segment.start) + (side === "end" ? 1 : 0));
    return { source: span.source, offset: exact, whole: { source: span.source, start: exact, end: span.end } };
}
/** The span of all of a traced text. */
export function spanOf(traced) {
    return spanWithin(traced, 0, traced.text.length);
}
/** `text` as it stands at `start` in `source`, character for character. */
export function traceAll(source, start = 0, text = source.text.slice(start)) {
    return { text, segments: [{ start: 0, span: { source, start, end: start + text.length }, linear: true }] };
}
