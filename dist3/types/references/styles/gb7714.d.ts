import type { ReferenceStyle } from "../style.js";
/** GB/T 7714-2025, numeric: in the order of citation. Sources of its rules: docs/references.md. */
export declare const gb2025Numeric: ReferenceStyle;
/** The name and the year stand first (§9.3); types with a date to the day keep it in its place. */
export declare const gb2025AuthorDate: ReferenceStyle;
/** GB/T 7714-2015, numeric. */
export declare const gb2015Numeric: ReferenceStyle;
/** GB/T 7714-2015, author–date. */
export declare const gb2015AuthorDate: ReferenceStyle;
