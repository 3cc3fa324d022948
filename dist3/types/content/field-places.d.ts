import type { Source, Span } from "../diagnostics/index.js";
/** The files that a `course.yaml` names, each `null` where it names none. */
export interface NamedFiles {
    /** The days of the term. */
    readonly calendar: string | null;
    /** The outcomes of the programme. */
    readonly programme: string | null;
    /** The marks of the students. */
    readonly marks: string | null;
}
/** The files that a `course.yaml` names beside itself, which have to be found before it is read. */
export declare function filesNamedIn(source: Source): NamedFiles;
/** Where the values of a file's own keys stand, each with its key; none where its syntax leaves in doubt what belongs to which. */
export declare function fieldPlaces(source: Source): ReadonlyMap<string, Span>;
