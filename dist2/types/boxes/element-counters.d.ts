import type { MarkupElement } from "../markup/index.js";
import type { ComputedStyle } from "../style/index.js";
import type { CounterScopes } from "./counter-scopes.js";
/**
 * What an element does to the counters before anything of it is generated: resets, then increments (CSS Lists 3 §4), and
 * what lists do to `list-item` by themselves, with the attributes `start` and `value`.
 */
export declare function applyCounters(element: MarkupElement, style: ComputedStyle, counters: CounterScopes): void;
