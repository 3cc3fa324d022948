import type * as Library from "@cantoo/pdf-lib";
import type { Outcome } from "../diagnostics/index.js";
import type { DocumentMetadata } from "../paint/index.js";
import type { Imposition } from "./sheet-plan.js";
/** The package that reads finished pages and puts them on others; `null` where it is not installed. */
declare function pdfLibrary(): Promise<typeof Library | null>;
/** What is known of a finished document. */
interface Finished {
    readonly metadata: DocumentMetadata;
    readonly isRightToLeft: boolean;
}
/**
 * The file for the printer of a finished document, and the number of its pages, sides of sheets. Equal bytes give equal bytes. An error where the
 * package is missing that reads pages.
 */
export declare function imposePdf(bytes: Uint8Array, imposition: Imposition, { metadata, isRightToLeft }: Finished, load?: typeof pdfLibrary): Promise<Outcome<{
    readonly bytes: Uint8Array;
    readonly pages: number;
}>>;
export {};
