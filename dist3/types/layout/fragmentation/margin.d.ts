import type { Pt } from "../../geometry/index.js";
/** Adjoining margins: the largest positive and the most negative one. */
export interface Margin {
    readonly positive: Pt;
    readonly negative: Pt;
}
/** No margin at all. */
export declare const noMargin: Margin;
/** `margin` with one more that adjoins it. */
export declare function withMargin(margin: Margin, value: Pt): Margin;
/** Two sets of margins that adjoin. */
export declare function joined(a: Margin, b: Margin): Margin;
/** CSS 2.1 §8.3.1: adjoining margins collapse to the largest positive plus the most negative. */
export declare function collapsed({ positive, negative }: Margin): Pt;
