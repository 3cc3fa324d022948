import type { CalendarDate, Course } from "../model/index.js";
/**
 * The calendar of a course as RFC 5545: its meetings with what is taught, the days off that took one away, and what is due. `created`
 * is the moment that it says it was made at. `null` for a course of which no term says the days, or that has none.
 */
export declare function courseCalendarFile(course: Course, created: number | CalendarDate): string | null;
