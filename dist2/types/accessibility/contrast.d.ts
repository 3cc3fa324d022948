import type { Colour } from "../style/index.js";
/** Contrast of two opaque colours, from 1 to 21 (WCAG 2.1). */
export declare function contrast(one: Colour, other: Colour): number;
/** What a colour comes to on an opaque one. */
export declare function over(colour: Colour, ground: Colour): Colour;
/** The nearest darker or lighter shade of a colour that stands out enough on another; `null` where none does. */
export declare function nearestShade(colour: Colour, ground: Colour, needed: number): Colour | null;
