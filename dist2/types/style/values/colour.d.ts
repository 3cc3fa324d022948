import type { Grammar } from "./grammar.js";
/** An opaque or transparent colour in sRGB, each channel 0–1. */
export interface Colour {
    readonly red: number;
    readonly green: number;
    readonly blue: number;
    readonly alpha: number;
}
/** Relative luminance of an opaque colour, 0–1 (WCAG 2.1). */
export declare function luminance({ red, green, blue }: Omit<Colour, "alpha">): number;
/** A colour as CSS writes it: `#1d3f66`. */
export declare function hexadecimal({ red, green, blue }: Omit<Colour, "alpha">): string;
/** A colour that takes the element's own text colour. */
export type SpecifiedColour = Colour | "currentcolor";
/** A colour: a name, hexadecimal digits, `rgb()`, `hsl()`, `transparent` or `currentcolor`. */
export declare const colour: Grammar<SpecifiedColour>;
