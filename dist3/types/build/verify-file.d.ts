import type { Verification } from "../conformance/index.js";
import type { Outcome } from "../diagnostics/index.js";
/** Which PDF is read, and how much of it may be taken into memory. */
export interface PdfFile {
    /** Whole path of the folder that the name is relative to. */
    readonly from: string;
    readonly name: string;
    /** Bytes; 100 megabytes where absent. */
    readonly mostBytes?: number;
}
/** Judges a PDF file; the mistake that keeps it from being read otherwise. */
export declare function verifyFile(file: PdfFile): Outcome<Verification>;
/** The text of a PDF file in reading order. */
export declare function textOfFile(file: PdfFile): Outcome<string>;
