import type { BuildResult, DocumentReport } from "../build/index.js";
/** A number with its noun: `1 page`, `2 pages`. */
export declare function count(number: number, noun: string): string;
/** What became of one document, in one line; a run that only checks has nothing to say of files. */
export declare function documentLine({ status, format, pages, milliseconds, openSlots, stale, waitsFor, ...names }: DocumentReport, checks?: boolean): string;
/** A file of an earlier build that no source makes any more, in one line. */
export declare function leftoverLine(path: string): string;
/** What became of all documents, in numbers. */
export interface Summary {
    readonly documents: number;
    readonly failed: number;
    /** Those among them of which a draft was written. */
    readonly drafts: number;
    /** Those among them that only wait for lessons with errors. */
    readonly waiting: number;
    readonly pages: number;
    readonly milliseconds: number;
    readonly openSlots: number;
    readonly errors: number;
    readonly warnings: number;
}
/** Counts what a build did and found, in so much time by the clock. */
export declare function summaryOf({ documents, diagnostics }: BuildResult, milliseconds: number): Summary;
/** What became of all documents, in one line. */
export declare function totalLine({ documents, failed, drafts, waiting: others, pages, milliseconds, openSlots, errors, warnings }: Summary, checks?: boolean): string;
