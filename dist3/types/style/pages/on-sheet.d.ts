import type { Pt } from "../../geometry/index.js";
import type { PageQuery, PageStyle } from "../styled-document.js";
/** How sheets of paper are printed on: as the sheets of style have it, on one side, or on both; and the least margin where they are bound. */
export interface SheetUse {
    readonly sides: "as-designed" | "one-sided" | "duplex";
    readonly inner: Pt;
}
/** A page as it is printed: `front` is the side of the first page, `designed` gives a page of the style sheets. A page with a column for notes keeps its sides. */
export declare function onSheet(query: PageQuery, { sides, inner, front }: SheetUse & {
    readonly front: "left" | "right";
}, designed: (query: PageQuery) => PageStyle): PageStyle;
