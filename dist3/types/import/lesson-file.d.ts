import type { ReferenceList } from "./reference-list.js";
import type { OutlineLesson, OutlinePart } from "./structure.js";
import type { Texts } from "./texts.js";
import type { Wording } from "./wording.js";
/** What the sections of a lesson are written with. */
export interface Writing {
    readonly references: ReferenceList;
    readonly texts: Texts;
    readonly words: Wording;
    /** Number of the lesson in the course, from 1; the ids of its figures begin with it. */
    readonly number: number;
    /** Ids that are taken, by kind and id. */
    readonly slotIds: Set<string>;
}
/** What two spellings of one title share. */
export declare function titleKey(text: string): string;
/** The text of a lesson's file. */
export declare function lessonFile(lesson: OutlineLesson, part: OutlinePart, writing: Writing): string;
