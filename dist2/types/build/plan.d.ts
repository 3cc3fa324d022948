import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { DocumentKind, DocumentSubject } from "../documents/index.js";
import type { Course } from "../model/index.js";
import type { Secret } from "../editions/index.js";
import type { Selection } from "./project.js";
import type { CourseReading, DraftReading } from "./read-course.js";
/** A document that was asked for. */
export interface PlannedDocument {
    readonly kind: DocumentKind;
    /** Whose edition it is. */
    readonly audience: string;
    /** The words that its file must not hold. */
    readonly secrets: readonly Secret[];
    /** Whether it is asked for itself, and not by the print matrix of its course. */
    readonly isAsked: boolean;
    /** Whether a build that asks for nothing makes documents of its kind. */
    readonly isUsual: boolean;
    /** The name of its course's folder. */
    readonly courseId: string;
    /** The file that it is first of all made of, as it was read; `null` where it could not be. */
    readonly file: Source | null;
    /** The name of that file without its extension; the course's own for `course.yaml`. */
    readonly fileId: string;
    /** What the name of its file adds for the version that it is; empty where there is one. */
    readonly version: string;
    /** That file, as people should see it. */
    readonly source: string;
    /** What it is made of, or `null` where its sources have errors. */
    readonly content: {
        readonly course: Course;
        readonly subject: DocumentSubject;
    } | null;
    /** The files of lessons with errors that it takes something from, as people should see them: it is not written before these are mended. */
    readonly waitsFor: readonly string[];
    /** What a draft of it is made of, where drafts are asked for and can be made. */
    readonly draft: DraftContent | null;
}
/** What a draft is made of, and the mistakes in its sources. */
interface DraftContent {
    readonly course: Course;
    readonly subject: DocumentSubject;
    readonly faults: readonly Diagnostic[];
}
/** The documents of a course, and the mistakes in what they are made of. */
export interface Plan {
    readonly documents: readonly PlannedDocument[];
    /** What a person may name of the documents that the course has. */
    readonly words: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Whether a word of `--only` means a document: its kind, or the file that it is made from. */
export declare function isMeant(word: string, { kind, fileId }: Pick<PlannedDocument, "kind" | "fileId">): boolean;
/** The audiences of kinds that words of `--only` name and that have readers of their own. */
export declare function readersAsked(only: readonly string[]): readonly string[];
/** What is asked for beside the selection. */
interface Asked {
    /** What drafts are made of; `null` where none are wanted. */
    readonly standIn: DraftReading | null;
    /** Kinds of documents, and names of lessons and sheets; none for all. */
    readonly only: readonly string[];
    /** Kinds of documents beside the usual ones. */
    readonly also: readonly string[];
    /** Whose edition is made, and what must not stand in it. */
    readonly audience: string;
    readonly secrets: readonly Secret[];
    /** Whether the edition is asked for itself, what else the print matrix names, and whether it has rows for all usual documents. */
    readonly matrix: {
        readonly isAsked: boolean;
        readonly only: readonly string[];
        readonly isForAll: boolean;
    };
}
/**
 * Plans what was asked for of one course, and drafts where there is what they are made of. Mistakes in lessons, sheets and examinations that
 * nobody asked for are left out.
 */
export declare function planCourse(root: string, selection: Selection, reading: CourseReading, { standIn, only, also, audience, secrets, matrix }?: Asked): Plan;
export {};
