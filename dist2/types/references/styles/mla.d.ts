import type { ReferenceStyle } from "../style.js";
/** MLA, 9th edition. Sources of its rules: docs/references.md. */
export declare const mla9: ReferenceStyle;
