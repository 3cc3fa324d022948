import type { CitationRun, CitedItem } from "./citation.js";
import type { NumberCitation } from "./style.js";
/** A cited work with its number, and the place in it that is named. */
export interface NumberedItem {
    readonly item: CitedItem;
    readonly number: number;
    readonly locator: string;
}
/** `[1, 3–5]`, `[2]26`: numbers in brackets, each a link; raised unless the number is a word of its sentence. */
export declare function numberRuns(items: readonly NumberedItem[], form: NumberCitation, isOnLine: boolean): readonly CitationRun[];
