import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseRecord, Lesson } from "../model/index.js";
/** What lessons and other records mark for audiences that the course does not have. */
export declare function unknownAudiences(course: CourseRecord, lessons: readonly Lesson[], others: readonly unknown[]): readonly Diagnostic[];
