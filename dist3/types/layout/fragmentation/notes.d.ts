import type { Pt } from "../../geometry/index.js";
import type { Content, MeasuredNote, NoteRest, StripItem } from "./strip.js";
/** What a page has for footnotes. */
export interface NoteRoom {
    /** What the area of the notes takes above the first of them. */
    readonly edges: Pt;
    /** The most that notes may take without it. */
    readonly most: Pt;
}
/** Height of the page's foot that notes of a height take. */
export declare function footOf(notes: Pt, room: NoteRoom | null): Pt;
/** The footnotes whose calls stand in some content. */
export declare function notesOf({ notes, inside }: Content): readonly MeasuredNote[];
/** The footnotes whose calls stand in some items, in order. */
export declare function notesIn(items: readonly StripItem[]): readonly MeasuredNote[];
/** Height of the footnotes of some content. */
export declare function noteHeightOf(content: Content): Pt;
/** Height of what goes on of footnotes. */
export declare function heightOfRest(rest: readonly NoteRest[]): Pt;
/** Height of some items, one under the other. */
export declare function heightOfItems(items: readonly StripItem[]): Pt;
/**
 * A room whose footnotes, `noted` high, go on on the next page: no others stand below them, and what is too little for the
 * next of their lines is left to the text.
 */
export declare function fullOfNotes<R extends {
    readonly notes: NoteRoom | null;
}>(room: R, noted: Pt): R;
