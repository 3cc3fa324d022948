import { segmentIndexAt } from "../diagnostics/index.js";
import type { Segment, TracedText } from "../diagnostics/index.js";

/**
 * The segments of `traced.text[start, end)`, moved to stand at `target` in another text. The cost is that of the
 * segments touched.
 */
export function sliceSegments(traced: TracedText, start: number, end: number, target: number): Segment[] {
  const { segments } = traced;
  const slices: Segment[] = [];
  for (let index = segmentIndexAt(segments, start); index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || (segment.start >= end && slices.length > 0)) break;
    const cut = Math.max(0, start - segment.start);
    const { span, linear } = segment;
    slices.push({
      start: target + Math.max(0, segment.start - start),
      span: linear ? { ...span, start: Math.min(span.end, span.start + cut) } : span,
      linear,
    });
  }
  return slices;
}
