import type { DocumentMetadata } from "./metadata.js";
/** Name of the program, as PDF readers show it. */
export declare const producer = "Lectern";
/**
 * The XMP descriptions of a document: what its Info dictionary says, in the same words, and whether it claims to be
 * PDF/UA-1; a claim of PDF/A comes from the writer of the file. PDF/A knows only its own schemas, so the one of PDF/UA comes with its description (ISO 19005-2 §6.6.2.3).
 */
export declare function xmpDescriptions(metadata: DocumentMetadata): string;
