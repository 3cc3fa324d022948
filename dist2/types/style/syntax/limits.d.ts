import type { CssText } from "./css-text.js";
/** Whether a stylesheet is small enough to be parsed at all; what is too much of it is reported. */
export declare function isWithinLimits(css: CssText): boolean;
