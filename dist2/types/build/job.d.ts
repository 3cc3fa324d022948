import type { PdfDescription } from "../conformance/index.js";
import type { Diagnostic, Outcome, TracedText } from "../diagnostics/index.js";
import type { PdfStandard, PrintForm } from "../model/index.js";
import type { DocumentInput, RenderedDocument } from "../render.js";
import type { NewEntry } from "./build-record.js";
import type { ReadyDocument } from "./course-build.js";
/** A form that documents are made in. */
export interface Format {
    readonly name: "pdf" | "check" | "styles" | "ics";
    /** What the names of its files end with. */
    readonly extension: string;
    /** `printed` is the markup of the document, where somebody has asked for it before. */
    readonly make: (input: DocumentInput, printed?: Outcome<TracedText>) => Promise<RenderedDocument>;
    /** Whether a document is made in this form; every one is where absent. */
    readonly isFor?: (document: ReadyDocument) => boolean;
}
/** One of the ways in which a document is wanted. */
interface Variant {
    /** What it adds to the name of a file; empty for the usual one. */
    readonly suffix: string;
    /** What its PDFs are to conform to; what the course says where `null`. */
    readonly pdfStandard: PdfStandard | null;
    /** How it is printed. */
    readonly form: PrintForm;
}
/** One file that a build makes: a document in a variant and a format. */
export interface Job {
    readonly document: ReadyDocument;
    readonly variant: Variant;
    readonly format: Format;
    /** Whole path of the file. */
    readonly output: string;
    /** False for one whose file another job would write as well: neither is done. */
    readonly isAlone: boolean;
}
/** What came of a job. */
export interface JobResult {
    readonly job: Job;
    /** The whole file; `null` where faults kept it from being made, and where it was only checked. */
    readonly bytes: Uint8Array | null;
    readonly hasFailed: boolean;
    readonly pages: number;
    /** What the file says of itself; `null` where nobody has asked, and of one that an earlier build made. */
    readonly description: PdfDescription | null;
    /** Pixels of the images that it shows. */
    readonly pixels: number;
    /** How long it took to make. */
    readonly milliseconds: number;
    readonly diagnostics: readonly Diagnostic[];
    /** What is to be remembered of the file; `null` for nothing. */
    readonly entry: NewEntry | null;
    /** True where an earlier build made the file of the same, and it lies there: `bytes` are `null` then. */
    readonly isKnown: boolean;
    /** The file of a draft in place of one with mistakes, where one was asked for and could be made. */
    readonly draft: Uint8Array | null;
}
/** The jobs of a build in the order of its lines, and a mistake for each that would write the file of an earlier one. */
export declare function jobsOf(folder: string, documents: readonly ReadyDocument[], pdfStandard: PdfStandard | null, formats: readonly Format[]): {
    readonly jobs: readonly Job[];
    readonly diagnostics: readonly Diagnostic[];
};
export {};
