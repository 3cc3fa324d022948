import type { Course, LabelName, Lesson, PrintedText, RichText, Sheet } from "../model/index.js";
/** A label as the lesson, else the course sets it; `null` where the language has the word. */
export declare function chosenLabel(course: Course, lesson: Lesson | null, name: LabelName): RichText | null;
/** The texts that the handout of a lesson prints, in the order of its pages. */
export declare function textsOfHandout(course: Course, lesson: Lesson): readonly PrintedText[];
/** Texts with those of the entries of the glossary that they mark. */
export declare function textsWithGlossary(course: Course, texts: readonly PrintedText[]): readonly PrintedText[];
/** The texts that the syllabus of a course prints, in the order of its pages. */
export declare function textsOfSyllabus(course: Course): readonly PrintedText[];
/** The texts that a reference sheet prints, in the order of its pages. */
export declare function textsOfSheet(course: Course, sheet: Sheet): readonly PrintedText[];
