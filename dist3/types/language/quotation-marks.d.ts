/** An opening mark and a closing one. */
export type MarkPair = readonly [open: string, close: string];
/** The quotation marks of a language: those outside, and those inside others. */
export interface QuotationMarks {
    readonly double: MarkPair;
    readonly single: MarkPair;
}
/**
 * The quotation marks that prose in a language (BCP 47) has where its author typed straight ones; `null` for languages that
 * are left as they are typed: those in Han script and those from right to left. Swiss German and French have angles.
 */
export declare function quotationMarksOf(tag: string): QuotationMarks | null;
/** The pairs of marks that a language (BCP 47) sets around a quotation, the outer first; also where prose is left as it is typed. */
export declare function generatedMarksOf(tag: string): readonly MarkPair[];
