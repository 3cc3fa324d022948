import type { Outcome } from "../diagnostics/index.js";
import type { Course, Lesson, PrintedText } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** The texts that the book of lessons prints, in the order of its pages. */
export declare function textsOfBook(course: Course, lessons: readonly Lesson[]): readonly PrintedText[];
/** Everything that the layout of a book can print: the lessons, each made when its place is printed. */
export declare function bookContext(course: Course, lessons: readonly Lesson[]): Outcome<ContextObject>;
