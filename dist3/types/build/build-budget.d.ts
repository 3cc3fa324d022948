import type { Diagnostic } from "../diagnostics/index.js";
/** What all documents of one build may come to together: ten universities' courses stay below. */
declare const rows: {
    readonly documents: {
        readonly most: 20000;
        readonly words: "documents";
    };
    readonly characters: {
        readonly most: 64000000;
        readonly words: "characters in its files";
    };
    readonly cells: {
        readonly most: 1000000;
        readonly words: "separators, quotation marks and line ends in its tables";
    };
    readonly pixels: {
        readonly most: 10000000000;
        readonly words: "pixels in its images";
    };
    readonly pages: {
        readonly most: 200000;
        readonly words: "pages";
    };
};
type Counted = keyof typeof rows;
/** Thrown where the files of a course are beyond what a build may read. */
export declare class BuildTooLarge extends Error {
    readonly found: Diagnostic;
    constructor(found: Diagnostic);
}
/** Bounds what one build does, by counts: it is done or refused alike on every machine. `factor` multiplies the limits. */
export declare class BuildBudget {
    #private;
    /** What the limits are multiplied by. */
    readonly factor: number;
    constructor(factor: number);
    /** Takes so much. */
    spend(what: Counted, amount: number): void;
    /** Takes so much, and throws where there is not so much left. */
    need(what: Counted, amount: number): void;
    /** The mistake of a build that goes beyond a limit; `null` while it does not. */
    excess(): Diagnostic | null;
}
export {};
