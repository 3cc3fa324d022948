import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle } from "../computed-style.js";
import type { Declaration } from "../declarations/declaration.js";
import type { ColourName, ComputedValues } from "../properties/longhands.js";
import type { CustomProperties, ThemeDeclarations } from "./variables.js";
/** What the relative units of the root are worth. */
interface RootUnits {
    readonly rem: Pt;
    readonly rlh: Pt;
}
/**
 * What an element hands down to its children, as one object: elements that hand down the same have the same one, so that
 * what is styled under one of them can be shared with the others.
 */
export interface Heritage {
    readonly root: RootUnits;
}
/** Everything that is computed of an element, a pseudo-element or a page. */
export interface Computed {
    readonly values: ComputedValues;
    readonly custom: CustomProperties;
    /** Equal styles of one cascade are one object. */
    readonly style: ComputedStyle;
    /** Where the colours were declared; in a theme token, where they come from one. */
    readonly origins: ReadonlyMap<ColourName, Span>;
    readonly heritage: Heritage;
    /** Whether a value was asked of the parent that it does not hand down by itself: `inherit` where nothing is inherited. */
    readonly asksParent: boolean;
    /** The mistakes that show only when values are computed. */
    readonly faults: readonly Diagnostic[];
}
type Direction = ComputedValues["direction"];
/** What is computed beside the declarations themselves. */
interface Surroundings {
    readonly theme?: ThemeDeclarations;
    /**
     * The way in which the sides of the element are counted, which for layout is from where the text around it starts: as the
     * parent runs where nothing is said, or as the element itself does.
     */
    readonly counted?: Direction | "as it runs";
}
/** Makes computed values out of declarations. It keeps equal styles, and what elements hand down, as one object. */
export declare class Cascade {
    #private;
    constructor();
    /** Computes a root, whose font size and line height all `rem` and `rlh` below it are measured by. */
    computeRoot(declarations: readonly Declaration[], theme: ThemeDeclarations): Computed;
    /** The computed values that declarations, the weakest first, make of those of the parent. */
    compute(declarations: readonly Declaration[], parent: Computed, { theme, counted }?: Surroundings): Computed;
}
export {};
