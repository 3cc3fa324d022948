import type { PdfObjects, PdfValue } from "../pdf/index.js";
import type { ReadPage } from "./pages.js";
/** Named destinations and the pages that they are on. */
export declare class Destinations {
    #private;
    constructor(objects: PdfObjects, pages: readonly ReadPage[]);
    /** The page, counted from 1, that a destination leads to, by name or in itself; `null` where it leads nowhere. */
    pageOf(destination: PdfValue | undefined): number | null;
}
