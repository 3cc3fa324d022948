import type { ReferenceStyle } from "../style.js";
/** The style of a name; that of Lectern where there is none of that name. */
export declare function styleOf(id: string): ReferenceStyle;
