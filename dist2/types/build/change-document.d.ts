import type { Fact } from "../changes/index.js";
import type { Course } from "../model/index.js";
import type { PlannedDocument } from "./plan.js";
import type { CourseReading } from "./read-course.js";
/** A state of a course that its present one is compared with. */
export interface EarlierState {
    /** What it is called, and what the present one is; `null` where they have no name. */
    readonly since: string | null;
    readonly version: string | null;
    /** What students read of it. */
    readonly facts: readonly Fact[];
    /** Whether the facts are those that a release keeps, without long words. */
    readonly isShort: boolean;
}
/** Says what a course is compared with: `null` for nothing; absent where nobody compares. */
export type CompareWith = ((course: Course) => EarlierState | null) | undefined;
/** Where the sheet of changes of a course is planned. */
interface SheetPlace {
    readonly root: string;
    readonly reading: CourseReading;
    readonly since: CompareWith;
}
/** The sheet of what has changed of a course, for its students; none where nobody compares, nothing has changed, or the course has errors. */
export declare function changeDocument({ root, reading: { course, courseFile, folder, diagnostics }, since }: SheetPlace): readonly PlannedDocument[];
export {};
