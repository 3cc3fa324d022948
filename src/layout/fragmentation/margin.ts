import type { Pt } from "../../geometry/index.js";

/** Adjoining margins: the largest positive and the most negative one. */
export interface Margin {
  readonly positive: Pt;
  readonly negative: Pt;
}

/** No margin at all. */
export const noMargin: Margin = { positive: 0, negative: 0 };

/** `margin` with one more that adjoins it. */
export function withMargin(margin: Margin, value: Pt): Margin {
  return { positive: Math.max(margin.positive, value), negative: Math.min(margin.negative, value) };
}

/** Two sets of margins that adjoin. */
export function joined(a: Margin, b: Margin): Margin {
  return { positive: Math.max(a.positive, b.positive), negative: Math.min(a.negative, b.negative) };
}

/** CSS 2.1 §8.3.1: adjoining margins collapse to the largest positive plus the most negative. */
export function collapsed({ positive, negative }: Margin): Pt {
  return positive + negative;
}
