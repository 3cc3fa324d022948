import type { CslEntry } from "./apa.js";
/** A reference in the manner of GB/T 7714, `[M]` and all, under CSL names; `null` where it is not sure. */
export declare function readGbt(whole: string): CslEntry | null;
/** A Chinese book as teachers write it, `《风筝概论》，王五主编，竹纸出版社，2019年`, or `null`. */
export declare function readChineseBook(whole: string): CslEntry | null;
