import type { Source } from "../diagnostics/index.js";
import type { Drawable } from "../images/index.js";
/** A drawing whose words stand where the file of the chart has them, rather than in the picture made from it, which nobody sees. */
export declare function withPlaces(image: Drawable, source: Source): Drawable;
