import type { OwnWords } from "./en.js";
/** The words of Persian documents; dates are those of the Gregorian calendar. */
export declare const persian: OwnWords;
