import type { ChartFile } from "../charts/index.js";
import type { BibliographyFile } from "../content/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import { BuildBudget } from "./build-budget.js";
import type { BuildMemory } from "./build-memory.js";
import type { DocumentFile } from "./course-sources.js";
import { LazyImages } from "./lazy-images.js";
import type { CourseFolder } from "./project.js";
/** A course as it was read: what could be made of it, and everything that is wrong with its files. */
export interface CourseReading {
    readonly folder: CourseFolder;
    readonly course: Course | null;
    /** The images that fill its figures. */
    readonly images: LazyImages;
    /** The charts and graphs among what fills them, which are not drawn yet. */
    readonly charts: ReadonlyMap<string, ChartFile>;
    /** `course.yaml`; `null` where there is none or it could not be read. */
    readonly courseFile: Source | null;
    /** `references.yaml`; `null` where there is none or it could not be read. */
    readonly referencesFile: Source | null;
    /** The files of references beside it. */
    readonly bibliographies: readonly BibliographyFile[];
    readonly lessonFiles: readonly DocumentFile[];
    /** The file with the days of its term; `null` where there is none or it could not be read. */
    readonly termFile: Source | null;
    /** The policies that courses share. */
    readonly policyFiles: readonly Source[];
    /** The file with the outcomes of its programme, and that with marks; `null` where there is none or it could not be read. */
    readonly programmeFile: Source | null;
    readonly marksFile: Source | null;
    /** Those of `shared` that the syllabus alone is made from. */
    readonly syllabusSources: ReadonlySet<Source>;
    /** `glossary.yaml`; `null` where there is none or it could not be read. */
    readonly glossaryFile: DocumentFile | null;
    readonly sheetFiles: readonly DocumentFile[];
    readonly examFiles: readonly DocumentFile[];
    readonly exerciseFiles: readonly DocumentFile[];
    readonly diagnostics: readonly Diagnostic[];
    /** Sources that every lesson of the course depends on: an error in one of them stops them all. */
    readonly shared: ReadonlySet<Source>;
    /** What kept files that every lesson depends on from being read. */
    readonly sharedFaults: readonly Diagnostic[];
}
/** A course as drafts print it. */
export interface DraftReading {
    readonly course: Course;
    readonly images: LazyImages;
    /** What the documents of lessons and sheets are made from, by the paths of their files. */
    readonly sources: ReadonlyMap<string, Source | null>;
}
/** Texts that are the same objects as long as they say the same. */
export interface KnownTexts {
    /** The source that stands for one that was just read: of the same path and text. */
    readonly known: (source: Source) => Source;
}
/** What is left for a build to read, and what earlier builds of the process keep. */
interface ReadingOptions {
    readonly budget?: BuildBudget;
    readonly memory?: BuildMemory | undefined;
    /** The texts that are known; those of the memory where absent. */
    readonly texts?: KnownTexts | undefined;
}
/**
 * Reads a course folder: `course.yaml`, `references.yaml` and other files of references, `glossary.yaml`, `lessons/*.yaml`,
 * `sheets/*.yaml`, `exams/*.yaml`, `exercises/*.yaml`. Throws where its files are beyond what the budget has left.
 */
export declare function readCourseFolder(root: string, folder: CourseFolder, { budget, memory, texts }?: ReadingOptions): Promise<CourseReading>;
/**
 * The course of a reading for drafts: other files stand in for those that could not be read, so that every document can be
 * made. `null` where nothing can stand in.
 */
export declare function readForDraft(root: string, { folder, courseFile, referencesFile, bibliographies, termFile, policyFiles, programmeFile, marksFile, glossaryFile, lessonFiles, sheetFiles, examFiles, exerciseFiles, course }: CourseReading): DraftReading | null;
export {};
