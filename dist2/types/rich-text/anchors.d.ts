import type { Placed } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
/** Running text, and the id that `{#id}` at its end gives it. */
export interface AnchoredInlines {
    readonly inlines: readonly Inline[];
    readonly anchor?: Placed<string>;
}
/** The running text without the `{#id}` at its end, which names the paragraph or the heading. */
export declare function anchored(inlines: readonly Inline[]): AnchoredInlines;
