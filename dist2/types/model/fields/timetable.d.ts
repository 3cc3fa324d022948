import type { Placed } from "../../diagnostics/index.js";
import type { TimeOfDay } from "../clock.js";
import type { WeekRange } from "../week-set.js";
import type { Kind } from "./kind.js";
/** One day of the week: 1 for Monday to 7 for Sunday. */
export declare const weekday: Kind<number>;
/** Days of the week: a text that names them, or a list of such texts. */
export declare const weekdays: Kind<readonly Placed<number>[]>;
/** From when to when on a day. */
export declare const timeOfDay: Kind<Placed<TimeOfDay>>;
/** Weeks of the term. */
export declare const weeks: Kind<readonly WeekRange[]>;
