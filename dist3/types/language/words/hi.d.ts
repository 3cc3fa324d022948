import type { OwnWords } from "./en.js";
/** The words of Hindi documents. */
export declare const hindi: OwnWords;
