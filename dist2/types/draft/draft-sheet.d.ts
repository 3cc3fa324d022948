import type { Source } from "../diagnostics/index.js";
/** The name of a page that no document has: its margin box is the mark that every page of a draft gets. */
export declare const markPage = "lectern-draft";
/** How drafts look beside what the template says, in the words of a language (BCP 47). */
export declare function draftSheet(lang: string): Source;
