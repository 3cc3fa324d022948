/** What changes are about. */
export declare const changeKinds: readonly ["weight", "points", "due", "date", "hours", "policy", "assessment", "grading", "meeting", "schedule", "outcome", "reading", "contact", "part", "lesson", "slot", "wording", "fact"];
/** What became of something. */
export declare const changeDeeds: readonly ["new", "changed", "removed", "moved", "filled"];
/** A change of a course by its meaning. */
export interface CourseChange {
    readonly kind: (typeof changeKinds)[number];
    readonly what: (typeof changeDeeds)[number];
    /** The section of the syllabus and the thing in it, in the words of the course: `Assessment`, `Midterm`. */
    readonly where: readonly string[];
    /** The field as the file has it: `weight`. */
    readonly field: string;
    /** What the course calls the field. */
    readonly label: string;
    /** What was there, and what is there now; `null` where there was nothing, or too much to print. */
    readonly before: string | null;
    readonly after: string | null;
}
/** What has changed of a course since another state of it. */
export interface ChangeSheet {
    /** What that state is called, and this one; `null` where they have no name. */
    readonly since: string | null;
    readonly version: string | null;
    readonly changes: readonly CourseChange[];
}
