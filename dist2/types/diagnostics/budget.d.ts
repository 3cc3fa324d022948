import type { Diagnostic } from "./diagnostic.js";
import type { Span } from "./source.js";
/** What one document may come to before it is set: a book of three hundred pages stays below each. */
declare const rows: {
    readonly elements: {
        readonly most: 10000;
        readonly code: "budget/elements";
        readonly words: "elements";
    };
    readonly characters: {
        readonly most: 800000;
        readonly code: "budget/characters";
        readonly words: "characters, generated ones counted";
    };
    readonly formulas: {
        readonly most: 25000;
        readonly code: "budget/formulas";
        readonly words: "characters in its formulas, each different formula with twenty for itself";
    };
    readonly matching: {
        readonly most: 50000000;
        readonly code: "budget/matching";
        readonly words: "steps of matching its rules of style with its elements";
    };
    readonly lines: {
        readonly most: 100000;
        readonly code: "budget/lines";
        readonly words: "lines, those counted again that are set again to measure them";
    };
    readonly leaders: {
        readonly most: 3000;
        readonly code: "budget/leaders";
        readonly words: "leaders";
    };
    readonly pixels: {
        readonly most: 200000000;
        readonly code: "budget/pixels";
        readonly words: "pixels in its images";
    };
    readonly drawn: {
        readonly most: 150000;
        readonly code: "budget/drawn";
        readonly words: "shapes in its drawings";
    };
};
/** What is counted of a document. */
export type Budgeted = keyof typeof rows;
/**
 * Bounds the work that one document may cause, before it is done. Counts, no clock: a document is set or refused alike on
 * every machine. `factor` multiplies the limits: whoever builds raises them, never the document.
 */
export declare class DocumentBudget {
    #private;
    constructor(factor?: number);
    /** Takes so much; false once there is not so much left. */
    spend(what: Budgeted, amount: number): boolean;
    /** How much was taken. */
    spent(what: Budgeted): number;
    /** Whether there is so much left. */
    holds(what: Budgeted, amount: number): boolean;
    /** Whether anything was asked for beyond its limit. */
    isExceeded(what: Budgeted): boolean;
    /** The mistake of a document that goes beyond a limit, placed where it does. */
    excess(what: Budgeted, span: Span): Diagnostic;
}
export {};
