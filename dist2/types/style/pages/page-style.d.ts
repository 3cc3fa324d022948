import type { Diagnostic } from "../../diagnostics/index.js";
import type { Size } from "../../geometry/index.js";
import type { Cascade, Computed } from "../cascade/cascade.js";
import type { PageQuery, PageStyle } from "../styled-document.js";
import type { Stylesheet } from "../stylesheet.js";
import type { SheetUse } from "./on-sheet.js";
/** What page styles are made with. */
export interface PageStyler {
    readonly cascade: Cascade;
    readonly root: Computed;
    /** Sheets by origin, the weakest first. */
    readonly origins: readonly (readonly Stylesheet[])[];
    /** The size that the course sets, over that of any sheet. */
    readonly size: Size | null;
    /** How sheets of paper are printed on. */
    readonly sheets: SheetUse;
}
/** The pages of documents with one root, and the mistakes that show in them. */
export interface StyledPages {
    /** The computed style of a page; equal queries give the same object. */
    readonly pageStyle: (query: PageQuery) => PageStyle;
    readonly faults: readonly Diagnostic[];
}
/** Styles of pages by what is known of them; every page that rules tell apart is computed at once. */
export declare function pageStyles(styler: PageStyler): StyledPages;
