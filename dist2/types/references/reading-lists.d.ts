import type { Reference } from "../model/index.js";
declare const readings: readonly ["required-reading", "further-reading"];
/** A list of references: of what everybody reads, of what helps, of all else; `null` where no entry says what it is. */
export interface ReadingList {
    readonly kind: (typeof readings)[number] | "other-sources" | null;
    readonly entries: readonly Reference[];
}
/** The entries of a list, in its order, parted by the keywords `required` and `further`; lists without entries are left out. */
export declare function readingLists(entries: readonly Reference[]): readonly ReadingList[];
export {};
