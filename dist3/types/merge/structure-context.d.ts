import type { Course } from "../model/index.js";
import type { ContextList, ContextObject } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** What a syllabus prints of the parts and lessons of a course, and of what their hours are spent on. */
export declare class StructureContext {
    #private;
    constructor(course: Course, words: DocumentWords);
    parts(): ContextList;
    /** Which columns there are. */
    columns(): ContextObject;
}
