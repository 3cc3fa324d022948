import type { Reference } from "../model/index.js";
/** How Han names are sorted, and where Latin ones stand. */
export interface SortOrder {
    readonly han: "pinyin" | "strokes";
    readonly latin: "after" | "before";
}
/** What a list is sorted by. */
interface SortRequest {
    readonly lang: string;
    readonly order: SortOrder;
    readonly substitutes: readonly string[];
    /** Whether each language stands apart, not only what is written in Han signs. */
    readonly byLanguage: boolean;
}
/** Entries by the names of their authors, then by year, then by title. */
export declare function sortReferences(references: readonly Reference[], request: SortRequest): readonly Reference[];
export {};
