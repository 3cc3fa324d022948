import type { CslRecord, CslValue } from "./csl-item.js";
/** Whether a value is a mapping. */
export declare const isRecord: (value: CslValue) => value is CslRecord;
/** A text or a number as a text without needless blanks; `null` for none. */
export declare function textIn(value: CslValue | undefined): string | null;
/** The same, or several texts with commas between them. */
export declare function textsIn(value: CslValue | undefined): string | null;
