import type { Words } from "./en.js";
/** The words of Chinese documents in simplified characters. */
export declare const chinese: Words;
