import type { Ink } from "../drawable.js";
/**
 * A colour in any of the forms that drawing programs write: a name, `#rgb`, `#rrggbb` with or without opacity, `rgb()`,
 * `hsl()`; of `light-dark()` the light one. `null` for anything else.
 */
export declare function parseColour(text: string): Ink | null;
