import type { BlockBox } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { PageStyle } from "../../style/index.js";
import type { Fragment } from "../fragment.js";
import type { Strip } from "../fragmentation/strip.js";
/** A note that is called on a page, with the base line of the line that calls it. */
export interface CalledNote {
    readonly note: BlockBox;
    readonly baseline: Pt;
}
/** A stretch of the column, from the top of the page down. */
interface Extent {
    readonly top: Pt;
    readonly bottom: Pt;
}
/** The notes that lines of some fragments call into the column, in the order of the lines. */
export declare function notesBeside(fragments: readonly Fragment[]): readonly CalledNote[];
/** Where blocks of a page reach into the column: pictures and tables as wide as the paper, captions and headings beside the text. */
export declare function blockedBy(fragments: readonly Fragment[], { from, to }: {
    readonly from: Pt;
    readonly to: Pt;
}): readonly Extent[];
/** The room of a page for its notes. */
export interface ColumnRoom {
    readonly x: Pt;
    readonly width: Pt;
    readonly top: Pt;
    readonly bottom: Pt;
    readonly blocked: readonly Extent[];
}
/** The column of a page: a box with its notes, and the notes that there is no room for. */
export interface NoteColumn {
    readonly area: readonly Fragment[];
    readonly overflow: readonly BlockBox[];
}
/** Sets the notes of a page in its column. The last of them go to the foot of the page where there are too many. */
export declare function noteColumn({ root, style: { footnotes } }: {
    root: MarkupElement;
    style: PageStyle;
}, called: readonly CalledNote[], room: ColumnRoom, measure: (note: BlockBox) => Strip): NoteColumn;
export {};
