import type { OwnWords } from "./en.js";
/** The words of Greek documents. */
export declare const greek: OwnWords;
