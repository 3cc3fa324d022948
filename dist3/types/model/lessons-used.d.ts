import type { Course } from "./fields/course.js";
import type { Lesson } from "./fields/lesson.js";
import type { Sheet } from "./fields/sheet.js";
/** The lessons whose titles, hours or days a syllabus prints: their names. */
export declare function lessonsOfSyllabus(course: Course): readonly string[];
/** The lessons that a sheet prints the titles of: their names. */
export declare function lessonsOfSheet(sheet: Sheet): readonly string[];
/**
 * The other lessons of which a handout prints a number or a title, since its texts refer to what these declare: their names.
 * What no lesson declares that could be read may stand in any that could not.
 */
export declare function lessonsOfHandout({ lessons, parts, openLessons }: Course, lesson: Lesson): readonly string[];
