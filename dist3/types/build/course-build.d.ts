import type { Diagnostic } from "../diagnostics/index.js";
import type { PrintForm, ThemeToken } from "../model/index.js";
import { FontBook } from "../text/index.js";
import type { BuildBudget } from "./build-budget.js";
import type { BuildMemory } from "./build-memory.js";
import type { CompareWith } from "./change-document.js";
import type { LazyImages } from "./lazy-images.js";
import { possibleDocuments } from "./leftovers.js";
import type { PlannedDocument } from "./plan.js";
import type { Selection } from "./project.js";
import type { KnownTexts } from "./read-course.js";
import type { AskedForms } from "./print-forms.js";
/** A planned document with the fonts of its course. */
export interface ReadyDocument extends PlannedDocument {
    /** Whole path of the course's folder. */
    readonly folder: string;
    readonly fonts: FontBook;
    readonly images: LazyImages;
    /** The forms that it is made in, and the page size that its course has anyway. */
    readonly forms: readonly PrintForm[];
    readonly paper: string | null;
}
/** What a course asks to be built, and the mistakes found before any page is laid out. */
export interface CourseBuild {
    readonly documents: readonly ReadyDocument[];
    /** What a person may name of the documents that the course has. */
    readonly words: readonly string[];
    /** Everything that its files can make; `null` where nobody knows, since it could not be read. */
    readonly possible: ReturnType<typeof possibleDocuments> | null;
    readonly diagnostics: readonly Diagnostic[];
}
/** What of a course is asked for beside its selection. */
interface Asked {
    /** Whether drafts are made of documents with mistakes. */
    readonly drafts: boolean;
    /** Kinds of documents, and names of lessons and sheets; none for all. */
    readonly only: readonly string[];
    readonly since: CompareWith;
    /** Kinds of documents beside the usual ones. */
    readonly also: readonly string[];
    /** Whose editions are made; all that the course has where `null`. */
    readonly audiences: readonly string[] | null;
    /** What is left for the build to read. */
    readonly budget: BuildBudget;
    /** What earlier builds of the process keep; nothing where absent. */
    readonly memory?: BuildMemory | undefined;
    /** The texts that are known. */
    readonly texts?: KnownTexts | undefined;
    readonly forms: AskedForms;
    /** Tokens over those of the course. */
    readonly theme: readonly ThemeToken[];
    /** The look of every document, whatever the courses say, or `null`. */
    readonly look: string | null;
}
/** Reads a course and its fonts and plans its documents. Without its fonts a course builds nothing. */
export declare function prepareCourse(root: string, selection: Selection, asked: Asked): Promise<CourseBuild>;
export {};
