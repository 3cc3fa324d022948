import type { Placed } from "../diagnostics/index.js";
import type { Course } from "./fields/course.js";
import type { Part } from "./fields/course-parts.js";
import type { Lesson } from "./fields/lesson.js";
/** The names that parts list, each once, in teaching order: whether a file of the name is there or not. */
export declare function listedLessons(parts: readonly Part[]): readonly Placed<string>[];
/**
 * The number of a lesson in its course, from 1: its place in the parts, so that a lesson that is still to be written, or that
 * could not be read, moves no other. Lessons of no part come behind those.
 */
export declare function lessonNumber({ parts, lessons }: Pick<Course, "parts" | "lessons">, id: string): number;
/** What a lesson that nobody has written yet is called: the words of its file's name, without the number before them. */
export declare function provisionalTitle(name: string): string;
/** A lesson that a part lists: as it was read, or its name where it is still to be written. */
export type ListedLesson = {
    readonly lesson: Lesson;
} | {
    readonly open: Placed<string>;
};
/** The lesson of a name: as it was read, still to be written, or `null` where it is neither. */
export declare function lessonNamed({ lessons, openLessons }: Pick<Course, "lessons" | "openLessons">, name: string): ListedLesson | null;
