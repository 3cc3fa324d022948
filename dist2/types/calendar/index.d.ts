/**
 * The days of a term and the patterns of meetings → dates of meetings, lessons and work that is due. Comes in: a course as its
 * files say it; goes out: the course with its days. It must not know pages, files or the clock.
 */
export { courseCalendarFile } from "./icalendar.js";
export { withCalendar } from "./with-calendar.js";
export type { DatedCourse } from "./with-calendar.js";
