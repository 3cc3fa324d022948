import type { Lesson } from "./fields/lesson.js";
import type { DocumentKind } from "./fields/kind.js";
import type { PrintedText } from "./printed-texts.js";
/**
 * The texts of a lesson in the order of the page, those of the slots that its bodies declare at their places: the texts that
 * `document` prints, or all of them.
 */
export declare function textsOfLesson(lesson: Lesson, document: DocumentKind | null): readonly PrintedText[];
