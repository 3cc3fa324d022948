import type { OwnWords } from "./en.js";
/** The words of Italian documents. */
export declare const italian: OwnWords;
