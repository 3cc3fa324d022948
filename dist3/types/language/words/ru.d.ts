import type { OwnWords } from "./en.js";
/** The words of Russian documents. */
export declare const russian: OwnWords;
