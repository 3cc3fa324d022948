import type { Segment, TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";

/** A stretch of a text that stays as it is, or for which something else stands. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** `null` keeps the characters themselves. */
  readonly replacement: string | null;
}

/** Index of the last segment that starts at or before `offset`, searched onwards from `index`. */
function segmentFrom(segments: readonly Segment[], index: number, offset: number): number {
  let found = index;
  while ((segments[found + 1]?.start ?? Infinity) <= offset) found++;
  return found;
}

function narrowed(segment: Segment, from: number, start: number): Segment {
  if (!segment.linear) return { ...segment, start };
  const { source, start: first, end } = segment.span;
  return { start, span: { source, start: Math.min(end, first + from - segment.start), end }, linear: true };
}

/** The text that ascending, disjoint pieces of `traced` make, still traced to where it was written. */
export function tracedPieces(traced: TracedText, pieces: readonly Piece[]): TracedText {
  const segments: Segment[] = [];
  let text = "";
  let index = 0;
  for (const { from, to, replacement } of pieces) {
    index = segmentFrom(traced.segments, index, from);
    const first = traced.segments[index];
    if (first === undefined) throw new Error("a traced text has at least one segment");
    const here = narrowed(first, from, text.length);
    if (replacement !== null) {
      segments.push({ ...here, linear: false });
      text += replacement;
      continue;
    }
    segments.push(here);
    for (let next = traced.segments[index + 1]; next !== undefined && next.start < to; next = traced.segments[index + 1]) {
      index++;
      segments.push({ ...next, start: text.length + next.start - from });
    }
    text += traced.text.slice(from, to);
  }
  return { text, segments: segments.length === 0 ? traced.segments.slice(0, 1) : segments };
}

/** Text that the stylesheet wrote, traced to the element that it was generated for. */
export function generatedText(text: string, { span }: MarkupElement): TracedText {
  return { text, segments: [{ start: 0, span, linear: false }] };
}
