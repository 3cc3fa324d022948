import type { OwnWords } from "./en.js";
/** The words of French documents. */
export declare const french: OwnWords;
