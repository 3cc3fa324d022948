import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseCalendar, TermFile } from "../model/index.js";
/** The rule of a zone as POSIX writes it; `null` for a name that is none. */
export declare function ruleOfZone(name: string): string | null;
/**
 * The time zone of a term, where it names one that there is, and a mistake where it does not. A term before the rule that is known of
 * its zone has none, which is told: times that float are those of the clocks on the wall, and a wrong rule would move them.
 */
export declare function timeZoneOf({ timeZone, start }: TermFile): {
    readonly zone: CourseCalendar["timeZone"];
    readonly diagnostics: readonly Diagnostic[];
};
