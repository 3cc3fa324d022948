/** No margin at all. */
export const noMargin = { positive: 0, negative: 0 };
/** `margin` with one more that adjoins it. */
export function withMargin(margin, value) {
    return { positive: Math.max(margin.positive, value), negative: Math.min(margin.negative, value) };
}
/** Two sets of margins that adjoin. */
export function joined(a, b) {
    return { positive: Math.max(a.positive, b.positive), negative: Math.min(a.negative, b.negative) };
}
/** CSS 2.1 §8.3.1: adjoining margins collapse to the largest positive plus the most negative. */
export function collapsed({ positive, negative }) {
    return positive + negative;
}
