import type { ComputedStyle } from "../../style/index.js";
/** The OpenType features that a style asks for; a tag with a minus is switched off, and later ones hold. */
export declare function fontFeatures(style: ComputedStyle): readonly string[];
