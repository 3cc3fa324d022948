import type { ChartFile } from "../charts/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import type { CoursePlace } from "./course-place.js";
import { LazyImages } from "./lazy-images.js";
/** A course with its slots filled, and the images that fill them. */
export interface FilledCourse {
    readonly course: Course;
    readonly images: LazyImages;
    /** The charts and graphs among what fills them, which are not drawn yet. */
    readonly charts: ReadonlyMap<string, ChartFile>;
    readonly diagnostics: readonly Diagnostic[];
}
/** Fills the slots of a course from its folder and reads the images that do. */
export declare function fillFromFolder(place: CoursePlace, given: Course, isWhole: boolean): FilledCourse;
