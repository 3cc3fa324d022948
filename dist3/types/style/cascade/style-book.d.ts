import type { ComputedStyle } from "../computed-style.js";
import type { ComputedValues } from "../properties/longhands.js";
import type { CustomProperties } from "./variables.js";
/** Styles by what they say, so that equal ones are one object whatever rules they come from. */
export declare class StyleBook {
    #private;
    /** The style of computed values. */
    of(values: ComputedValues, custom: CustomProperties): ComputedStyle;
    /** A number for custom properties; those that say the same have the same. */
    numberOf(custom: CustomProperties): number;
}
