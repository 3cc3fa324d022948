import type { OwnWords } from "./en.js";
/** The words of Portuguese documents. */
export declare const portuguese: OwnWords;
