import type { BibliographyFile } from "../content/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
/** The file of a lesson, a sheet or an examination: its name without extension, and where it is. */
export interface DocumentFile {
    readonly id: string;
    readonly path: string;
    /** `null` where the file could not be read. */
    readonly source: Source | null;
    /** Why not. */
    readonly faults: readonly Diagnostic[];
}
/** The files of a course as far as they could be read as text. */
export interface CourseSources {
    readonly course: Source | null;
    readonly references: Source | null;
    /** Files of references beside it. */
    readonly bibliographies: readonly BibliographyFile[];
    readonly glossary: Source | null;
    /** The days of its term. */
    readonly term: Source | null;
    /** The policies that courses share. */
    readonly policies: readonly Source[];
    /** The outcomes of its programme, and the marks of its students. */
    readonly programme: Source | null;
    readonly marks: Source | null;
    readonly lessons: readonly DocumentFile[];
    readonly sheets: readonly DocumentFile[];
    readonly exams: readonly DocumentFile[];
    /** The bank of exercises, of which no document is made by itself. */
    readonly exercises: readonly DocumentFile[];
}
