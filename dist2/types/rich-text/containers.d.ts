import type { TracedText } from "../diagnostics/index.js";
/** Text on its way to the parser: as its author wrote it, and as the parser reads it, character for character alike. */
export interface Stretch {
    readonly text: TracedText;
    readonly markdown: string;
}
/**
 * What stands in a quotation or an item of a list, at `start` to `end`, without the signs and blanks before its lines:
 * where it holds a formula of its own lines or a block between colons, which the parser does not know; else `null`.
 */
export declare function insideOf({ text, markdown }: Stretch, { start, end }: {
    readonly start: number;
    readonly end: number;
}, lead: LineLead): Stretch | null;
/** How many characters of a line belong to what stands around its words. */
export type LineLead = (line: string, index: number) => number;
/** The sign of a quotation. */
export declare const quotationLead: LineLead;
/** The sign of an item, which begins in the column `column` from 0, and as many blanks before its other lines. */
export declare function itemLead(column: number): LineLead;
