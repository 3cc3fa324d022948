import type { When } from "../inline.js";
import type { Kind } from "./kind.js";
/** A day of the calendar, words for one, or a rule by which the calendar of the term settles it. */
export declare const when: Kind<When>;
