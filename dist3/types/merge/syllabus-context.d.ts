import type { Outcome } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** What a course's syllabus is called where its pages are not seen: in the window's title, in a list of files. */
export declare function syllabusTitle(course: string, lang: string): string;
/** Everything that the layout of a syllabus can print about a course. */
export declare function syllabusContext(course: Course): Outcome<ContextObject>;
