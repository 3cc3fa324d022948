import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { Course, ProfileRule } from "../model/index.js";
/** What of a course a rule found, and what it missed. */
export interface FieldFinding {
    readonly places: readonly Span[];
    readonly faults: readonly Diagnostic[];
}
/** Finds the fields that rules ask for. */
export declare class FieldJudge {
    #private;
    /** `places` are those of the keys of `course.yaml`. */
    constructor(course: Course, places: ReadonlyMap<string, Span>);
    judge(rule: ProfileRule): FieldFinding;
}
