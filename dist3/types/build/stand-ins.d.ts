import type { Course } from "../model/index.js";
import type { CourseSources } from "./course-sources.js";
/** The files with one that can be read in the place of a `course.yaml` that cannot. */
export declare function withCourse(id: string, sources: CourseSources): CourseSources;
/** The files with one that can be read in the place of each lesson, sheet or examination that could not: it prints the text as it was typed. */
export declare function withStandIns(sources: CourseSources, { lessons, sheets, exams }: Course): CourseSources;
