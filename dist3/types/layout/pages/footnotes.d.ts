import type { Pt } from "../../geometry/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { PageStyle } from "../../style/index.js";
import type { Fragment } from "../fragment.js";
import type { Corner } from "../fragmentation/move.js";
import type { NoteRoom } from "../fragmentation/notes.js";
import type { MeasuredNote, NoteRest } from "../fragmentation/strip.js";
import type { SetNotes } from "../fragmentation/take.js";
/** A footnote of which nothing has been set. */
export declare function wholeNote(note: MeasuredNote): NoteRest;
/** The room that a page has for footnotes. Some of the page is always left for text. */
export declare function noteRoomOf({ footnotes }: PageStyle, height: Pt): NoteRoom;
/** The area of a page's footnotes from its lower left corner; nothing where no note is set. */
export declare function footnoteArea(root: MarkupElement, { footnotes: style }: PageStyle, { parts, height }: SetNotes, area: Corner & {
    readonly width: Pt;
}): readonly Fragment[];
