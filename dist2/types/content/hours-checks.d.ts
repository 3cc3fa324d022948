import type { Diagnostic } from "../diagnostics/index.js";
import type { Course, Lesson } from "../model/index.js";
/** Parts whose lessons together take more hours than the part has, or fewer where each of them is there and says how many. */
export declare function hoursOverPart({ parts, lessons, schedule, labs }: Pick<Course, "parts" | "lessons" | "schedule" | "labs">): Diagnostic[];
/** What is said of a lesson whose steps take more minutes than its hours can have. */
export declare const minutesOverHours: (lesson: Lesson) => readonly Diagnostic[];
/** Parts that together have more hours than the course, or fewer where each of them has some. */
export declare function hoursOverCourse({ hours, parts, lessons }: Pick<Course, "hours" | "parts" | "lessons">): Diagnostic[];
/** Kinds of hours of which lessons have more than their part, or parts more than their course. */
export declare function kindsOverWhole({ hours, parts, lessons }: Pick<Course, "hours" | "parts" | "lessons">): Diagnostic[];
