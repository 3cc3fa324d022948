import type { Placed } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";

/** Running text, and the id that `{#id}` at its end gives it. */
export interface AnchoredInlines {
  readonly inlines: readonly Inline[];
  readonly anchor?: Placed<string>;
}

/** The running text without the `{#id}` at its end, which names the paragraph or the heading. */
export function anchored(inlines: readonly Inline[]): AnchoredInlines {
  const last = inlines.at(-1);
  if (last?.type !== "anchor" || last.children.length > 0) return { inlines };
  return { inlines: inlines.slice(0, -1), anchor: { value: last.id, span: last.span } };
}
