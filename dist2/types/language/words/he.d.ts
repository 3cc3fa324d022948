import type { OwnWords } from "./en.js";
/** The words of Hebrew documents. */
export declare const hebrew: OwnWords;
