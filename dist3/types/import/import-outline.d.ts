import type { Outcome, Placed, Source } from "../diagnostics/index.js";
import type { BibliographyEntry } from "./bibliography.js";
import type { OutlineFile } from "./joined-outline.js";
import type { ImportedPicture } from "./pictures.js";
/** A file of the imported course. */
export interface ImportedFile {
    /** Relative to the course's folder, with forward slashes. */
    readonly path: string;
    readonly text: string;
}
/** A course made from an outline. */
export interface ImportedCourse {
    /** `course.yaml`, the lessons, and `references.yaml` where the outline names references. */
    readonly files: readonly ImportedFile[];
    /** Lines of the outline that found no place. They stand in a comment at the end of `course.yaml` too. */
    readonly unplaced: readonly Placed<string>[];
    /** Lines of the outline with something on them. */
    readonly lines: number;
    /** The pictures that its texts show. */
    readonly pictures: readonly ImportedPicture[];
}
/** What a course is made from. */
export interface ImportSources {
    /** Markdown outlines, in the order of the course: a syllabus, and the lessons of its course. */
    readonly outlines: readonly OutlineFile[];
    /** A schedule as CSV or YAML; the outline's own then stays text. */
    readonly schedule?: Source;
    /** The references of a bibliography: what the outline cites of them by `[@key]` is cited. */
    readonly bibliography?: readonly BibliographyEntry[];
    /** The language of the course, or `null` to tell it from the words. */
    readonly lang?: string | null;
}
/**
 * A Markdown outline as the files of a course. Every line of the outline is in a file, or is told as a line without a
 * place. `lang` is the language of the course, or `null` to tell it from the words.
 */
export declare function importOutline(source: Source, lang?: string | null): Outcome<ImportedCourse>;
/** Outlines, and a schedule beside them, as the files of a course. */
export declare function importCourse(sources: ImportSources): Outcome<ImportedCourse>;
