import type { OwnWords } from "./en.js";
/** The words of Urdu documents. */
export declare const urdu: OwnWords;
