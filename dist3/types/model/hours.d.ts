import type { Course } from "./fields/course.js";
import type { Part } from "./fields/course-parts.js";
import type { Lesson, Section } from "./fields/lesson.js";
/** The sum of numbers that people write with few decimals. */
export declare function sum(values: readonly number[]): number;
/** Class hours of these lessons together; a lesson without hours counts none. */
export declare function hoursOfLessons(lessons: readonly Lesson[]): number;
/** The lessons of a part in teaching order; names without a lesson are left out. */
export declare function lessonsOfPart(part: Part, lessons: readonly Lesson[]): readonly Lesson[];
/** The part that lists the lesson, or `null`. */
export declare function partOfLesson(course: Course, lesson: Lesson): Part | null;
/** Class hours of a part: what it declares, else what its lessons take. */
export declare function hoursOfPart(part: Part, lessons: readonly Lesson[]): number;
/** Class hours of a course: what it declares, else what its parts have. */
export declare function hoursOfCourse(course: Course): number;
/** The sum of the minutes that are known; `null` where none is. */
export declare function minutesTogether(minutes: readonly (number | null)[]): number | null;
/** The minutes of a section: its own, or those of its topics together; `null` where nobody says any. */
export declare function minutesOfSection(section: Section): number | null;
