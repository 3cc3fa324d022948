import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { CourseRecord, Lesson, Mark, Programme } from "../model/index.js";
import type { ReadFile } from "./read-file.js";
/** What a course is held against beside its own files, and what is wrong with that. */
interface Alignment {
    /** The file of the programme; `null` where there is none. */
    readonly file: ReadFile<Programme> | null;
    /** Absent without its file, or where that cannot be read. */
    readonly programme: Programme | undefined;
    readonly marks: readonly Mark[] | undefined;
    readonly faults: readonly Diagnostic[];
}
/** Reads the outcomes of the programme and the marks of the students, and checks what course and lessons say of them; a programme that cannot be read leaves open what it says. What the programme cites is checked with what all files cite. */
export declare function readAlignment({ programme, marks }: {
    readonly programme?: Source | null;
    readonly marks?: Source | null;
}, course: CourseRecord | null, lessons: readonly Lesson[]): Alignment;
export {};
