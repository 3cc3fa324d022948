import type { Effort } from "../selectors/match.js";
import type { TreePosition } from "../selectors/tree-position.js";
import type { Stylesheet } from "../stylesheet.js";
import { Candidates } from "./candidates.js";
import type { MatchedRules, RuleEntry } from "./matched-rules.js";
/** Rules by the rarest thing that their subject asks for, so that an element looks at few of them. */
export declare class RuleIndex {
    #private;
    /** Indexes the rules of several origins, the weakest origin first. */
    constructor(origins: readonly (readonly Stylesheet[])[]);
    /** What is asked of the elements of a document that begins. */
    begin(): RuleMatcher;
}
/** Finds the rules of one document's elements, and counts what that takes. */
export declare class RuleMatcher {
    #private;
    readonly effort: Effort;
    constructor(candidatesOf: (position: TreePosition) => Candidates, matchedBy: (entries: readonly RuleEntry[]) => MatchedRules);
    /** The rules that match an element or one of its pseudo-elements. */
    matching(position: TreePosition): MatchedRules;
}
