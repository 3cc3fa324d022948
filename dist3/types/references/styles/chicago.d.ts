import type { ReferenceStyle } from "../style.js";
/** Chicago, author–date, 18th edition. Sources of its rules: docs/references.md. */
export declare const chicago18: ReferenceStyle;
/** The 17th edition: places, more names, chapter pages, and a dash for repeated names. */
export declare const chicago17: ReferenceStyle;
