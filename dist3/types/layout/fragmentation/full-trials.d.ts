import type { Pt } from "../../geometry/index.js";
import type { Trial } from "./trial.js";
/** The ways to fill one page that are to be judged beside each other. */
export declare class FullTrials {
    private full;
    add(trial: Trial, most: Pt): void;
    /** Takes all out, each with how far the page could be filled from an end of it in any of them. */
    taken(): readonly {
        readonly trial: Trial;
        readonly reach: (each: number) => Pt;
    }[];
}
