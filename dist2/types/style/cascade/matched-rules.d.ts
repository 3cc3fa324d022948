import type { Declaration } from "../declarations/declaration.js";
import type { ComplexSelector } from "../selectors/selector.js";
/** One selector with the declarations of its rule; entries of a greater rank win. */
export interface RuleEntry {
    readonly rank: number;
    readonly selector: ComplexSelector;
    readonly declarations: readonly Declaration[];
}
/** The rules that match some element. Equal ones of one index are one object. */
export interface MatchedRules {
    /** The weakest first. */
    readonly entries: readonly RuleEntry[];
    /** No other object of the index has this number. */
    readonly number: number;
}
