/** Whether pages or other numbers are more than one. */
export declare function isSeveral(text: string): boolean;
/** Ranges with the dash of a style between their ends; `null` leaves them as typed. */
export declare function pageRanges(text: string, { dash, short }: {
    readonly dash: string | null;
    readonly short: "chicago" | "mla" | null;
}): string;
/** `2nd ed.`, `第2版`, `Rev. ed.`; `null` for the first, which no style names. */
export declare function editionInWords(text: string, form: string, lang: string): string | null;
