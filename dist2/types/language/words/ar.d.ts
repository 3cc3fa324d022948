import type { OwnWords } from "./en.js";
/** The words of Arabic documents. */
export declare const arabic: OwnWords;
