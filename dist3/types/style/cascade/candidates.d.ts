import type { ElementKind } from "../selectors/decided.js";
import type { Effort } from "../selectors/match.js";
import type { TreePosition } from "../selectors/tree-position.js";
import type { MatchedRules, RuleEntry } from "./matched-rules.js";
/**
 * The rules that elements of one kind may match. What all of them meet or miss is settled once; rules that ask the same of what is
 * left are asked once an element, and elements that answer alike share what was found.
 */
export declare class Candidates {
    #private;
    /** Steps of settling them: every document counts them that has elements of this kind. */
    readonly cost: number;
    /** `entries` come weakest first. */
    constructor(entries: readonly RuleEntry[], kind: ElementKind);
    /** How much is kept of them. */
    get size(): number;
    /** The rules that match an element of the kind; `matchedBy` makes one object of equal ones. */
    matching(position: TreePosition, effort: Effort, matchedBy: (entries: readonly RuleEntry[]) => MatchedRules): MatchedRules;
}
