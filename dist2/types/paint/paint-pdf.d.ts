import type { LaidOutDocument } from "../layout/index.js";
import type { DocumentMetadata } from "./metadata.js";
import type { PaintedPdf } from "./pdfkit-backend.js";
/**
 * Paints a laid-out document as a tagged PDF 1.7 that is meant to conform to PDF/UA-1 and PDF/A-2a. The same input
 * gives the same bytes. Throws where a glyph is missing: layout lets none through. Without tags, which only measuring
 * asks for, the pages look the same and nobody can hear them.
 */
export declare function paintPdf(document: LaidOutDocument, metadata: DocumentMetadata, tagged?: boolean): PaintedPdf;
