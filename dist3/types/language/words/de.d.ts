import type { OwnWords } from "./en.js";
/** The words of German documents. */
export declare const german: OwnWords;
