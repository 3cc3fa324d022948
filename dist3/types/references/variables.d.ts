import type { Reference, ReferenceDate, ReferenceName } from "../model/index.js";
/** The names of a variable, without the one that says that there are more; none where it holds no names. */
export declare function namesAt(reference: Reference, variable: string): readonly ReferenceName[];
/** A date of an entry, or `null`. */
export declare function dateAt(reference: Reference, variable: string): ReferenceDate | null;
/** A text of an entry without the marks at its end that a style sets itself, or `null` where nothing is left. */
export declare function textAt(reference: Reference, variable: string): string | null;
/** Whether an entry gives a variable. */
export declare function hasVariable(reference: Reference, variable: string): boolean;
