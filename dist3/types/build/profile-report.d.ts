import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** A place in a file, counted from 1. */
interface PlaceRow {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
/** What became of a rule of a profile in a course. */
export interface ProfileRow {
    readonly course: string;
    /** As it was asked for. */
    readonly profile: string;
    readonly rule: string;
    /** What the rule asks for. */
    readonly asks: string;
    /** Where that is written, or `null`. */
    readonly source: string | null;
    /** `person` for what only people can judge. */
    readonly status: "met" | "missing" | "person";
    /** Where it is met, or where what is missing belongs. */
    readonly places: readonly PlaceRow[];
    /** What is missing, or what else there is to say; `null` for nothing. */
    readonly says: string | null;
}
/** What courses meet of profiles. */
export interface ProfileReport extends BuildResult {
    readonly rules: readonly ProfileRow[];
}
/** What is asked for. */
export interface ProfileReportOptions extends Pick<ProjectOptions, "from" | "targets" | "report"> {
    /** Profiles of the command line; none for those that each course names. */
    readonly profiles: readonly string[];
    /** The day of which it is asked, in ISO form. */
    readonly today: string;
}
/** What the courses that are asked for meet of profiles, rule by rule; what is missing is a mistake with its place. */
export declare function profileReport({ from, targets, report, profiles, today }: ProfileReportOptions): Promise<ProfileReport>;
export {};
