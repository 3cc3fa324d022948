import type { ComputedStyle } from "./computed-style.js";
/** Styles that were made of others, each once, so that equal styles stay one object. */
export declare class Variants {
    #private;
    /** The variant of a style that differs by `parts`, which are told apart by identity. */
    of(style: ComputedStyle, parts: readonly unknown[], make: () => ComputedStyle): ComputedStyle;
}
