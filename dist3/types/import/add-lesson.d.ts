import type { Source } from "../diagnostics/index.js";
/** A lesson that a course is to teach. */
export interface LessonEntry {
    /** Name of its file without `.yaml`. */
    readonly id: string;
    /** Which part, from 0. */
    readonly part: number;
    /** The title of the part where the course has none yet. */
    readonly partTitle: string;
}
/** A text as YAML writes it in any place: bare where it stays what it is. */
export declare function yamlScalar(text: string): string;
/**
 * `course.yaml` with a lesson more in one of its parts. Everything else of the file stays as it is, comments and
 * spacing too; where the text is written in so unusual a way that a line cannot be put in, the file is written anew
 * from its tree, with all its comments. The source is one that `readCourse` finds no error in.
 */
export declare function addLesson({ text }: Source, entry: LessonEntry): string;
