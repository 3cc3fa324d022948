import type { Diagnostic, Placed, Span } from "../diagnostics/index.js";
import type { CitationItem, Lesson, Part, Reference, Sheet, SlotReferenceInline } from "../model/index.js";
/** A lesson with what its texts cite and refer to. */
export interface ReadLesson {
    readonly lesson: Lesson;
    readonly citations: readonly CitationItem[];
    readonly slotReferences: readonly SlotReferenceInline[];
}
/** Two slots of a kind in the course under one id. */
export declare function duplicateSlots(lessons: readonly ReadLesson[]): Diagnostic[];
/** Formulas of sheets that nobody could read aloud: TeX has words of its own, other signs have not. */
export declare function formulasWithoutWords(sheets: readonly Sheet[]): Diagnostic[];
/** Figures that are to stand beside one before them, where there is none. */
export declare const figuresBesideNothing: (lesson: Lesson) => readonly Diagnostic[];
/** What figures with subfigures say of a picture of their own, which they have not. */
export declare const picturesOfGroups: (lesson: Lesson) => readonly Diagnostic[];
/** Two entries under one id. */
export declare function duplicateReferences(references: readonly Reference[]): Diagnostic[];
/** Citations of entries that there are not. */
export declare function unknownReferences(citations: readonly CitationItem[], references: readonly Reference[]): Diagnostic[];
/** Entries that nothing cites. */
export declare function uncitedReferences(citations: readonly CitationItem[], references: readonly Reference[]): Diagnostic[];
/** What all slots of some lessons are called: kind and id. */
export declare function slotKeys(lessons: readonly Lesson[]): ReadonlySet<string>;
/** References to slots that are none of the course's, which are `known` by their keys. */
export declare function unknownSlots({ slotReferences }: Pick<ReadLesson, "slotReferences">, known: ReadonlySet<string>): Diagnostic[];
/** References to slots in `course.yaml` or a sheet, which have none. */
export declare function slotsElsewhere(slotReferences: readonly SlotReferenceInline[]): Diagnostic[];
/** Lessons that a sheet comes from, but that there neither are nor will be. */
export declare function lessonsOfSheets(sheets: readonly Sheet[], names: LessonNames): Diagnostic[];
/** The names of the lessons of a course: of those that are there, and of those that parts list before they are written. */
export declare class LessonNames {
    #private;
    /** Lessons that parts list and nobody has written yet. */
    readonly open: readonly Placed<string>[];
    /** Names in parts that are slips of the pen: a file that no part lists has nearly the same. */
    readonly slips: readonly Diagnostic[];
    /** `ids` are the names of all files below `lessons/`, whether they could be read or not. */
    constructor(ids: readonly string[], parts: readonly Part[]);
    /** What is said of a name that is neither that of a file nor listed; nothing of another. */
    unknown(name: Placed<string>, otherwise: string): Diagnostic[];
}
/** Names given twice, slips of names, and lessons that no part names. */
export declare function lessonsOfParts(parts: readonly Part[], files: readonly {
    id: string;
    span: Span;
}[], known: LessonNames): Diagnostic[];
