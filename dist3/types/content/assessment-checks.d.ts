import type { Diagnostic } from "../diagnostics/index.js";
import type { CourseRecord } from "../model/index.js";
type Counted = Pick<CourseRecord, "assessments" | "points">;
/**
 * Weights that do not make 100 per cent for all or for one kind of students; extra credit is on top of it. A weight that could not
 * be read leaves the sum open: its place is among those of `faults`.
 */
export declare function weightsTogether({ assessments }: Counted, faults: readonly Diagnostic[]): Diagnostic[];
/** Items whose weights or points come to something else than their group gives; weights may also share the group's mark among them. */
export declare function itemsOfGroups({ assessments }: Counted): Diagnostic[];
/** Points that do not come to those of the course. */
export declare function pointsTogether({ assessments, points }: Counted): Diagnostic[];
/** Assessments of which more fall away than leave one. */
export declare function droppedOfCounted({ assessments }: Counted): Diagnostic[];
export {};
