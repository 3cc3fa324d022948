import type { CssNodeOf } from "../syntax/css-nodes.js";
import type { CssText } from "../syntax/css-text.js";
import type { ComplexSelector } from "./selector.js";
/** Every pseudo-class, as it is written. */
export declare const pseudoClassNames: readonly string[];
/** The selectors of a list; those outside the subset are reported and left out. */
export declare function readSelectors(css: CssText, list: CssNodeOf<"SelectorList">): readonly ComplexSelector[];
