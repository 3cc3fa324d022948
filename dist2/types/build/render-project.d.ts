import type { Diagnostic } from "../diagnostics/index.js";
import type { PdfStandard } from "../model/index.js";
/** What is to be rendered or checked. */
export interface RenderRequest {
    /** Whole path of a project's folder, or of a folder in it. */
    readonly folder: string;
    /** Courses and files; all courses where none is named. */
    readonly targets?: readonly string[];
    /** Seconds since 1970 that the documents say they were created at; the dates of the content where absent. */
    readonly created?: number;
    /** What the PDFs are to conform to; what the courses say where absent. */
    readonly pdfStandard?: PdfStandard;
}
/** A document of a course, in memory. */
export interface RenderedFile {
    /** The file that it is made of, relative to the project. */
    readonly source: string;
    /** Where `lectern build` would write it, relative to the project. */
    readonly output: string;
    readonly pages: number;
    /** `null` where the document was only checked, or has errors. */
    readonly pdf: Uint8Array | null;
}
/** All documents that were asked for, and all mistakes in them. */
export interface RenderResult {
    readonly documents: readonly RenderedFile[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Renders documents of a project on the disk into memory, and writes nothing. Equal content gives equal bytes. */
export declare function render(request: RenderRequest): Promise<RenderResult>;
/** Finds everything that is wrong with documents of a project on the disk; `pdf` is `null` throughout. */
export declare function check(request: RenderRequest): Promise<RenderResult>;
