import type { PdfDescription } from "../conformance/index.js";
import type { DocumentKind, DocumentSubject } from "../documents/index.js";
import type { Course, SlotKind, SlotState } from "../model/index.js";
import type { Job, JobResult } from "./job.js";
/** Where a document comes from and goes to. */
export interface DocumentPlace {
    /** The name of its course's folder. */
    readonly courseId: string;
    /** Name of its file, without a folder. */
    readonly file: string;
}
/** A document of a whole project, with the part of it that it belongs to, from 1. */
export interface PlannedFile extends DocumentPlace {
    readonly shard: number;
}
/** A figure, table, listing, text or lesson that a document declares. */
interface DocumentSlot {
    readonly kind: SlotKind | "text" | "lesson";
    readonly id: string;
    /** As it is printed: `2`, `2a`; `null` of what has no number. */
    readonly number: string | null;
    readonly state: SlotState;
}
/** A document as a build made it, or found it made. */
export interface MadeDocument extends DocumentPlace {
    readonly kind: DocumentKind;
    readonly audience: string;
    /** The file that it is made from, as people should see it. */
    readonly source: string;
    readonly course: Course;
    readonly subject: DocumentSubject;
    /** What its name says of the form that it is printed in: `letter large`; empty for the usual one. */
    readonly form: string;
    readonly bytes: Uint8Array;
    readonly pages: number;
    /** What the bytes say of themselves. */
    readonly description: PdfDescription;
    readonly warnings: number;
    /** Whether every condition that a machine can judge was judged, and the file would not be there otherwise. */
    readonly isJudged: boolean;
    /** What it declares, on a day in ISO form; `null` leaves days alone. */
    readonly slots: (today: string | null) => readonly DocumentSlot[];
    /** What goes with it: the calendar of a course, and what it says, with its syllabus. */
    readonly beside: readonly BesideDocument[];
    /** Where a font comes from, by its PostScript name; `null` where nobody knows. */
    readonly font: (name: string) => DocumentFont | null;
}
/** A file that goes with a document. */
interface BesideDocument {
    readonly file: string;
    readonly kind: "calendar" | "facts";
    readonly bytes: Uint8Array;
}
/** A family of fonts, and which release of it. */
interface DocumentFont {
    readonly family: string;
    /** Name and version of its package, or what the file says of itself. */
    readonly version: string;
}
/** Somebody who wants the documents of a build: first which there are, then each. */
export interface ReleaseListener {
    readonly plan: (files: readonly PlannedFile[]) => void;
    readonly take: (made: MadeDocument) => void;
}
/** Where the document of a job comes from and goes to. */
export declare function placeOf({ document: { courseId }, output }: Job): DocumentPlace;
/** Name of the file that keeps what a release says, for the next one to be compared with. */
export declare const factsName = "facts.json";
/** What is known of a document that was made, with its bytes. */
export declare function madeDocument({ job, pages, description, diagnostics }: JobResult, bytes: Uint8Array, { verify, epoch }: {
    readonly verify: boolean;
    readonly epoch: number | null;
}): MadeDocument;
/** The accent that a course sets, as `#1d3f66`; `null` where it sets none. */
export declare function accentOf({ theme }: Course): string | null;
export {};
