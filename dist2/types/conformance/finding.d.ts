/** A place where a file breaks a condition. */
export interface Finding {
    /** The number of the condition. */
    readonly id: string;
    /** What is wrong, in words that make sense after the condition. */
    readonly what: string;
    /** Counted from 1; `null` for what is on no page. */
    readonly page: number | null;
    /** Number of the object that is at fault, or `null`. */
    readonly object: number | null;
}
/** A finding; where it is, as far as that is known. */
export declare function finding(id: string, what: string, place?: {
    page?: number | null;
    object?: number | null;
}): Finding;
/** Findings by their condition. */
export declare class FindingShelf {
    #private;
    /** Takes the findings of some rows, as many of each condition as anybody reads. */
    take(rows: Iterable<Finding>): void;
    /** The findings of a condition, in the order of finding. */
    of(id: string): readonly Finding[];
    /** All of them. */
    get all(): readonly Finding[];
}
