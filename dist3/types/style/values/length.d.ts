import type { Pt } from "../../geometry/index.js";
import type { Grammar } from "./grammar.js";
/** A share of a containing length; 100 is the whole. */
export interface Percentage {
    readonly percent: number;
}
/** A computed length that may still depend on its container. */
export type LengthPercentage = Pt | Percentage;
/** A specified length: so many points plus so many of each relative unit. */
export interface Length {
    readonly pt: number;
    readonly em: number;
    readonly rem: number;
    readonly lh: number;
    readonly rlh: number;
}
/** A length or a share, as specified. */
export type SpecifiedLength = Length | Percentage;
/** What the relative units are worth at an element, in points. */
export type UnitSizes = Readonly<Record<Exclude<keyof Length, "pt">, Pt>>;
/** Every unit of length: the absolute ones, and the relative ones that need no font to be opened. */
export declare const unitNames: readonly string[];
/** A specified length in points. */
export declare function toPoints(length: Length, sizes: UnitSizes): Pt;
/** Whether a specified or computed length is a share of something. */
export declare function isPercentage(value: LengthPercentage | SpecifiedLength): value is Percentage;
/** A specified length in points; a share stays one. */
export declare function toComputed(length: SpecifiedLength, sizes: UnitSizes): LengthPercentage;
/** A length. */
export declare const length: Grammar<Length>;
/** A length or a percentage. */
export declare const lengthPercentage: Grammar<SpecifiedLength>;
/** The same lengths without those below zero. */
export declare function notNegative<T>(grammar: Grammar<T>): Grammar<T>;
