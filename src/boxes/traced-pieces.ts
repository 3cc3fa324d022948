import { joinTraced, replaceTraced, sliceTraced } from "../diagnostics/index.js";
import type { TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";

/** A stretch of a text that stays as it is, or for which something else stands. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** `null` keeps the characters themselves. */
  readonly replacement: string | null;
}

/** The text that ascending, disjoint pieces of `traced` make, still traced to where it was written. */
export function tracedPieces(traced: TracedText, pieces: readonly Piece[]): TracedText {
  if (pieces.length === 0) return { text: "", segments: traced.segments.slice(0, 1) };
  return joinTraced(
    pieces.map(({ from, to, replacement }) =>
      replacement === null ? sliceTraced(traced, from, to) : replaceTraced(traced, from, to, replacement),
    ),
  );
}

/** Text that the stylesheet wrote, traced to the element that it was generated for. */
export function generatedText(text: string, { span }: MarkupElement): TracedText {
  return { text, segments: [{ start: 0, span, linear: false }] };
}
