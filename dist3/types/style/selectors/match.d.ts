import type { ComplexSelector } from "./selector.js";
import type { TreePosition } from "./tree-position.js";
/** What looking took so far: counted in conditions that were looked at, the same on every machine. */
export interface Effort {
    steps: number;
}
/**
 * Whether a selector, its pseudo-element aside, matches an element.
 *
 * A failure says how far it reaches, as in browsers' engines, so that no combinator tries again what cannot come
 * true: the time is linear in ancestors and siblings whatever the selector.
 */
export declare function matches(selector: ComplexSelector, position: TreePosition, effort: Effort): boolean;
