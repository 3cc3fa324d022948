import type { Diagnostic, Source, Span } from "../diagnostics/index.js";
import type { CalendarDate, Course, Profile, ProfileRule } from "../model/index.js";
/** A course as it is judged, and what is known of its files. */
export interface JudgedCourse {
    /** As its students read it. */
    readonly course: Course;
    /** The places of the keys of `course.yaml`. */
    readonly places: ReadonlyMap<string, Span>;
    /** The sum of each file of a shared policy, with line ends of Unix, by what was read. */
    readonly sums: ReadonlyMap<Source, string>;
    /** The ids of its sections in the order in which they are printed; `null` where the syllabus cannot be. */
    readonly printed: readonly string[] | null;
    readonly today: CalendarDate;
}
/** What became of a rule. */
export interface RuleFinding {
    readonly rule: ProfileRule;
    readonly status: "met" | "missing";
    /** Where it is met. */
    readonly places: readonly Span[];
    /** What is missing, each with its place. */
    readonly faults: readonly Diagnostic[];
    /** What else there is to say: the day by which to publish. */
    readonly note: string | null;
}
/** What a course meets of a profile, rule by rule in its order. */
export declare function judgeProfile({ rules }: Profile, judged: JudgedCourse): readonly RuleFinding[];
