/** Where a rule looks: before unit `at`, which is never the first. */
export interface Place {
    /** Class of each unit: a character with its combining marks (LB9). */
    readonly classes: Uint8Array;
    /** Entry of the unit's first character in the character table. */
    readonly entries: Uint16Array;
    readonly length: number;
    at: number;
    before: number;
    after: number;
    /** Index of the last unit before `at` that is no space; -1 where there is none. */
    visible: number;
}
/** One rule of UAX #14: whether it speaks about a place, and what it says there. */
export interface Rule {
    readonly name: string;
    readonly breaks: boolean;
    readonly holds: (place: Place) => boolean;
}
/** The rules from LB7 on that look at a few units around, in their order; the first that holds decides. */
export declare const rules: readonly Rule[];
/** Classes about which some rule looks further than at the two units of a pair. */
export declare function looksAround(classNumber: number): boolean;
/** Classes after which the line must end (LB4, LB5). */
export declare function endsLine(classNumber: number): boolean;
/** Classes that no combining mark joins (LB9). */
export declare function standsAlone(classNumber: number): boolean;
