/** Where the cells of a column may stand: at a side, or under each other by the decimal sign of their numbers. */
export declare const columnAlignments: readonly ["left", "center", "right", "decimal"];
/** Where the cells of a column stand. */
export type ColumnAlignment = (typeof columnAlignments)[number];
/** The decimal sign of a column by what stands in its cells; `usual` where these do not say. */
export declare function decimalSignIn(cells: readonly string[], usual: "." | ","): string;
/**
 * Where a column stands that says nothing of it: texts left, a column of nothing but numbers and gaps right, or under each
 * other by the decimal sign where some have more decimals than others.
 */
export declare function usualAlignment(cells: readonly string[]): ColumnAlignment;
