import type { Span } from "../diagnostics/index.js";
import type { Course, ProfileRule } from "../model/index.js";
import type { FieldFinding } from "./fields.js";
/** What a course meets of a rule that is about all of it. `at` is where its schedule stands. */
export declare function wholeFinding({ id, asks, holds }: ProfileRule, course: Course, at: Span): FieldFinding;
