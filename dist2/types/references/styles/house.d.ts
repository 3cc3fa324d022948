import type { ReferenceStyle } from "../style.js";
/** The form that documents have where nobody chooses another: name and year, in the order of citation. */
export declare const house: ReferenceStyle;
