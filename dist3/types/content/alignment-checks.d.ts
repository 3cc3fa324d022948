import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseRecord, Lesson, Programme } from "../model/index.js";
type Outcomes = Pick<CourseRecord, "outcomes">;
/** Ids of a programme that stand there twice, and what the outcomes of a course say of it. */
export declare function programmeChecks({ outcomes }: Outcomes, programme: Programme | null): readonly Diagnostic[];
/** What parts, lessons and assessments serve: outcomes that there are not, that nothing teaches, and parts that are no whole. */
export declare function servingChecks({ outcomes, assessments, parts }: Pick<CourseRecord, "outcomes" | "assessments" | "parts">, lessons: readonly Lesson[]): readonly Diagnostic[];
export {};
