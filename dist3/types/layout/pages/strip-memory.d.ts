import type { Pt } from "../../geometry/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { LayoutContext } from "../context.js";
import type { EarlierPlans } from "../fragmentation/plan-input.js";
import type { Strip } from "../fragmentation/strip.js";
/** Widths of pages that differ by less are one width: margins are sums of roundings. */
export declare const sameWidth: Pt;
/** The plans of the stretches of a document that were looked for without others. */
export declare class PlanMemory {
    #private;
    /** Those of a stretch. */
    of(stretch: string): EarlierPlans["firsts"];
}
/** The strips of a document that is one chapter, as rounds of layout measured them: one whose text is the same is not measured again. */
export declare class StripMemory {
    #private;
    /** `plans` has those of earlier layouts. */
    constructor(plans: PlanMemory);
    /** Begins a round. Strips of rounds in which notes stood elsewhere are no use. */
    begin(noneBeside: boolean, atFoot: ReadonlySet<MarkupElement>): void;
    /** The plan of a stretch in an earlier round, by where it begins and what it is for. */
    planned(stretch: string): EarlierPlans;
    /** The strip of a width, measured where it would differ from the one that is known; what is found wrong in it is found in each round. */
    strip(width: Pt, context: LayoutContext, measure: (context: LayoutContext) => Strip): Strip;
}
