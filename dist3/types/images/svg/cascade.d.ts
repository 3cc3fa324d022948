import type { Diagnostic } from "../../diagnostics/index.js";
import type { Notes } from "./notes.js";
import type { SvgStyle } from "./properties.js";
import type { SvgElement } from "./svg-tree.js";
import type { LengthContext } from "./values.js";
/** The style of an element: what is computed, and the custom properties that hold in it. */
export interface Styled {
    readonly style: SvgStyle;
    readonly custom: ReadonlyMap<string, string>;
    /** `transform` where a stylesheet says it; `null` where only the attribute may. */
    readonly transform: string | null;
}
/** What holds around the outermost element. */
export declare const outermost: Styled;
/** Computes styles: attributes, then rules by their specificity, then `style`, then what is important. */
export declare class Cascade {
    #private;
    readonly diagnostics: Diagnostic[];
    constructor(root: SvgElement, notes: Notes);
    /** The style of an element that stands in one of the style `parent`. */
    styleOf(element: SvgElement, parent: Styled, context: LengthContext): Styled;
}
