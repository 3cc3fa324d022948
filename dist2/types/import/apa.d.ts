/** A reference under the names of CSL, in the order in which it is written. */
export interface CslEntry {
    /** Stem of an id: `brundage2018`. */
    readonly stem: string;
    readonly fields: readonly (readonly [string, string | number | readonly CslName[]])[];
    /** Why somebody must look at it; `null` where all of it was understood. */
    readonly doubt: string | null;
}
/** A name under the names of CSL. */
export type CslName = {
    readonly family: string;
    readonly given: string;
} | {
    readonly literal: string;
};
/** Stem of an id: the first family name and the year. */
export declare function stemOf(names: readonly CslName[], year: string): string;
/** Whether every word of a reference is in its fields: then reading it lost nothing. */
export declare function keepsWords(text: string, fields: CslEntry["fields"]): boolean;
/** A reference in the manner of the APA under CSL names, or `null` where it is written otherwise or not sure. */
export declare function readApa(whole: string): CslEntry | null;
/** The address of a reference as `DOI` or `URL`. */
export declare function addressFields(address: string | undefined): CslEntry["fields"];
