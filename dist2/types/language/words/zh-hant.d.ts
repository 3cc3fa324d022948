import type { Words } from "./en.js";
/** The words of Chinese documents in traditional characters: those that are written otherwise than in simplified ones. */
export declare const traditionalChinese: Words;
