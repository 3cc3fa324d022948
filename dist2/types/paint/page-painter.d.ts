import type { DisplayList } from "./display-list.js";
import type { PdfBackend } from "./pdfkit-backend.js";
import type { StructureContents } from "./structure-contents.js";
/**
 * Writes one page's display list as the backend's current page, and notes what was painted for which node; without
 * tags where there are no contents to note it in.
 */
export declare function paintPage(display: DisplayList, page: number, backend: PdfBackend, contents: StructureContents | null): void;
