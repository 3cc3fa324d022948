import type { Course } from "../model/index.js";
import type { ContextList, ContextObject } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** What a syllabus prints of the schedule of a course. */
export declare class ScheduleContext {
    #private;
    constructor(course: Course, words: DocumentWords);
    entries(): ContextList;
    /** Which columns of the schedule have anything in them, how many these are, and whether they need a page that is turned. */
    columns(): ContextObject;
}
