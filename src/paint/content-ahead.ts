import type { PdfValue } from "pdfkit";

/** Content of a page that is not there yet. */
export interface ContentAhead {
  /** What it refers to by names. */
  readonly resources: Record<string, PdfValue>;
  /** Its operators as they stand in the file. */
  readonly packed: Uint8Array;
}
