import type { ReferenceStyle } from "../style.js";
/** IEEE. Sources of its rules: docs/references.md. */
export declare const ieee: ReferenceStyle;
