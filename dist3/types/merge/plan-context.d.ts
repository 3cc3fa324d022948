import type { Outcome } from "../diagnostics/index.js";
import type { Course, Lesson, PrintedText } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** What a lesson plan is called where its pages are not seen. */
export declare function planTitle(lesson: string, lang: string): string;
/** The texts that a lesson plan prints, in the order of the file. */
export declare function textsOfPlan(course: Course, lesson: Lesson): readonly PrintedText[];
/** Everything that the layout of a lesson plan can print about one lesson of a course. */
export declare function planContext(course: Course, lesson: Lesson): Outcome<ContextObject>;
