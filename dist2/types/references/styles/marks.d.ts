import type { Marks } from "../style.js";
/** Marks of Chinese and Japanese entries, where each language has its own. */
export declare const easternMarks: Marks;
/** Marks of entries in Arabic letters, which point the other way. */
export declare const arabicMarks: Marks;
/** Marks as they are typed. */
export declare const halfMarks: Marks;
