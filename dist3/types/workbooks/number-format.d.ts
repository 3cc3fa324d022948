/** The code of a format by its number, and by what the workbook writes of its own. */
export declare function formatCode(id: number, own: ReadonlyMap<number, string>): string;
/** A number as its format shows it; days and times in ISO form. */
export declare function shownNumber(value: number, code: string, is1904: boolean): string;
