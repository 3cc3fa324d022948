import type { ReadDate } from "./bibtex-dates.js";
import type { CslValue } from "./csl-item.js";
/** A date that can be read, and whether all of it was; `null` for none. */
export declare function cleanDate(value: CslValue): ReadDate | null;
