import type { Diagnostic } from "../diagnostics/index.js";
/**
 * What became of a document: its file was written, was already as it should be, was only checked, has faults that kept it
 * from being written, or has them and was written as a draft.
 */
export type DocumentStatus = "written" | "unchanged" | "checked" | "failed" | "draft";
/** A document whose making has begun; `stale` tells whether a PDF of an earlier build would stay if it failed. */
export type StartedDocument = Pick<DocumentReport, "format" | "source" | "output" | "stale">;
/** A document that another process made or failed at, and what was found on the way. */
export interface PastDocument {
    /** The output that it was begun for. */
    readonly begunFor: string;
    readonly document: DocumentReport;
    /** What its images counted in the limits of a build. */
    readonly pixels: number;
    readonly diagnostics: readonly Diagnostic[];
}
/** One line of a build's result. */
export interface DocumentReport {
    readonly status: DocumentStatus;
    /** What its file is: the PDF, the markup with its computed styles, or the calendar of a course. */
    readonly format: "pdf" | "check" | "styles" | "ics";
    /** The lesson file or `course.yaml`, as people should see it. */
    readonly source: string;
    /** The file, as people should see it. */
    readonly output: string;
    /** 0 where faults kept the document from being laid out. */
    readonly pages: number;
    readonly milliseconds: number;
    /** Figures, tables and texts that are declared and still to come. */
    readonly openSlots: number;
    /** True for a failed document whose PDF of an earlier build is still there. */
    readonly stale: boolean;
    /** The files of lessons that it takes something from and whose errors keep it from being written. */
    readonly waitsFor: readonly string[];
}
