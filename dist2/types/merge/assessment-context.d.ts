import type { Course } from "../model/index.js";
import type { ContextValue } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** Whether a name likely stands in its segment of a bar, on two lines at most; a Han character is two halves wide. */
export declare function fitsBar(name: string, weight: number): boolean;
/** What a syllabus prints of how students are assessed. */
export declare class AssessmentContext {
    #private;
    constructor(course: Course, words: DocumentWords);
    /** The fields of the root that say it. */
    fields(): Record<string, ContextValue>;
}
