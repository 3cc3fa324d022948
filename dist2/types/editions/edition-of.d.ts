import type { Course } from "../model/index.js";
import type { Secret } from "./secrets.js";
/** A course as one audience reads it. */
export interface Edition {
    readonly course: Course;
    /** The words that were taken out of it, and that its documents must not hold. */
    readonly secrets: readonly Secret[];
}
/** The course as an audience reads it: without all that is marked for another, and without answers for those who are to find them. */
export declare function editionOf(course: Course, audience: string): Edition;
