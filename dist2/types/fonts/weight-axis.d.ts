import type { Tables } from "./tables.js";
/** The weights that a variable font can have. */
export interface WeightAxis {
    readonly least: number;
    readonly usual: number;
    readonly most: number;
}
/**
 * What a variable font says of its weights (OpenType 1.9 `fvar`); `fixed` for one that varies otherwise only, `null` for a font
 * that is not variable. Throws a `RangeError` where the table leads out of itself.
 */
export declare function weightAxisOf(tables: Tables): WeightAxis | "fixed" | null;
