import type { Placed, Span } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { RichText } from "./rich-text.js";

/** When something is or is due: a day of the calendar, or words that name none, such as `exam week`. One of the two is `null`. */
export interface When {
  readonly date: CalendarDate | null;
  readonly words: RichText | null;
  readonly span: Span;
}

/** The day that is meant, with its place; `null` where there is none, or only words for it. */
export function dayOf(when: When | null): Placed<CalendarDate> | null {
  return when === null || when.date === null ? null : { value: when.date, span: when.span };
}
