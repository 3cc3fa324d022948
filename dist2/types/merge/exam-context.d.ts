import type { Outcome } from "../diagnostics/index.js";
import type { Course, Exam, PrintedText } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
import type { PrintSettings } from "./handout-context.js";
/** What an examination is called where its pages are not seen. */
export declare function examTitle(exam: string, course: string, { lang, version }: {
    readonly lang: string;
    readonly version: string | null;
}): string;
/** The texts that an examination prints, in the order of its pages. */
export declare function textsOfExam(course: Course, exam: Exam): readonly PrintedText[];
/** Everything that the layout of an examination can print. */
export declare function examContext(course: Course, exam: Exam, settings?: PrintSettings): Outcome<ContextObject>;
