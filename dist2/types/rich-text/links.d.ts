/** Where a link leads: its address, completed where the author left the scheme out, and what is wrong with it. */
export interface LinkTarget {
    /** `null` where nothing can open it: the words print without a link. */
    readonly href: string | null;
    /** The tail of a message, or `null`. */
    readonly fault: string | null;
    /** Whether the address would reach for what no page may open, so that the page is not written. */
    readonly isForbidden?: true;
}
/** Reads the address of a link. */
export declare function linkTarget(typed: string): LinkTarget;
