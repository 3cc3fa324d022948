import type { OwnWords } from "./en.js";
/** The words of Japanese documents. */
export declare const japanese: OwnWords;
