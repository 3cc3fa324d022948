import type { OwnWords } from "./en.js";
/** The words of Korean documents. */
export declare const korean: OwnWords;
