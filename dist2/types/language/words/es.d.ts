import type { OwnWords } from "./en.js";
/** The words of Spanish documents. */
export declare const spanish: OwnWords;
