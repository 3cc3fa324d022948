import type { Course } from "../model/index.js";
import type { ContextValue } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** What a syllabus prints of how a course serves its programme, and how far its outcomes were reached. */
export declare class AlignmentContext {
    #private;
    constructor(course: Course, words: DocumentWords);
    /** The fields of the root that say it: each is `null` where the course says nothing of it. */
    fields(): Record<string, ContextValue>;
}
