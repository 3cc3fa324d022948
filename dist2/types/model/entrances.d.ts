import type { Course } from "./fields/course.js";
import type { Lesson } from "./fields/lesson.js";
/** The anchors in a lesson that other lessons lead to, in an order of their own that never changes. */
export declare function entrancesOf({ lessons }: Course, lesson: Lesson): readonly string[];
