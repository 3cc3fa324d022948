import { segmentIndexAt, spanWithin } from "./trace.js";
import type { Segment, TracedText } from "./traced-text.js";

/** `traced.text[start, end)` with its own trace. */
export function sliceTraced(traced: TracedText, start: number, end: number): TracedText {
  if (start === 0 && end === traced.text.length) return traced;
  const first = segmentIndexAt(traced.segments, start);
  let last = first + 1;
  while (last < traced.segments.length && (traced.segments[last]?.start ?? end) < end) last += 1;
  // Texts are many, and arrays of this length take the room of so many and no more.
  const segments = traced.segments.slice(first, last).map((segment, index) => clip(traced, segment, start, Math.min(end, traced.segments[first + index + 1]?.start ?? end)));
  return { text: traced.text.slice(start, end), segments };
}

function clip(traced: TracedText, segment: Segment, start: number, end: number): Segment {
  const from = Math.max(start, segment.start);
  const span = segment.linear ? spanWithin(traced, from, Math.max(from, end)) : segment.span;
  return { start: from - start, span, linear: segment.linear };
}

/** `text` in the place of `traced.text[start, end)`: all of it stands for all of the stretch. */
export function replaceTraced(traced: TracedText, start: number, end: number, text: string): TracedText {
  return { text, segments: [{ start: 0, span: spanWithin(traced, start, end), linear: false }] };
}

/** The pieces one after another, as one traced text. There is at least one piece. */
export function joinTraced(pieces: readonly TracedText[]): TracedText {
  const filled = pieces.filter((piece) => piece.text !== "");
  const kept = filled.length > 0 ? filled : pieces.slice(0, 1);
  const [only] = kept;
  if (only !== undefined && kept.length === 1) return only;
  const segments: Segment[] = [];
  let length = 0;
  for (const piece of kept) {
    for (const segment of piece.segments) segments.push({ ...segment, start: segment.start + length });
    length += piece.text.length;
  }
  return { text: kept.map((piece) => piece.text).join(""), segments };
}
