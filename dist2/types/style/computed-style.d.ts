import type { Pt } from "../geometry/index.js";
import type { UsedValues } from "./properties/longhands.js";
import type { LineStyle } from "./properties/row.js";
import type { Colour } from "./values/colour.js";
/**
 * The value of every property of an element or pseudo-element as the rooms below read it. One field a row of the table
 * of properties, in camel case: `marginTop` for `margin-top`.
 */
export interface ComputedStyle extends UsedValues {
    /** Custom properties by name with their leading dashes, values as written. */
    readonly custom: ReadonlyMap<string, string>;
}
/** One side of a border. Width is 0 where the style is `none`. */
export interface BorderSide {
    readonly width: Pt;
    readonly style: LineStyle;
    readonly colour: Colour;
}
/** Radii of the corners of a box. */
export interface CornerRadii {
    readonly topLeft: Pt;
    readonly topRight: Pt;
    readonly bottomRight: Pt;
    readonly bottomLeft: Pt;
}
/** The display types that the style subset knows. */
export type Display = ComputedStyle["display"];
/** Values of `break-before` and `break-after`. */
export type BreakBetween = ComputedStyle["breakBefore"];
/** Values of `break-inside`. */
export type BreakInside = ComputedStyle["breakInside"];
/** Forms of digits and fractions (CSS Fonts 4 §6.7). */
export type NumericVariant = ComputedStyle["fontVariantNumeric"][number];
