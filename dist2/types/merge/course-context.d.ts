import type { Course } from "../model/index.js";
import type { ContextValue } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** What every kind of document can print about its course. */
export declare function courseFields(course: Course, words: DocumentWords): Record<string, ContextValue>;
