import type { Placed } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { When } from "./inline.js";
/** The day that is meant, with its place; `null` where there is none, or only words for it. */
export declare function dayOf(when: When | null): Placed<CalendarDate> | null;
