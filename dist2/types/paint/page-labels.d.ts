import type { Page } from "../layout/index.js";
import type { PdfValue } from "pdfkit";
type Numbered = Pick<Page, "number">;
/** Page labels as the pages print their numbers: a range for each stretch of pages that count on in one style. */
export declare function pageLabels(pages: readonly Numbered[]): Record<string, PdfValue>;
export {};
