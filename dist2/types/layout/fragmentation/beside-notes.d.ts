import type { Pt } from "../../geometry/index.js";
import type { Filling, Room } from "./room.js";
import type { StripMarks } from "./strip-marks.js";
import type { Content, NoteRest, NotesTaken, StripItem, Taken } from "./strip.js";
import type { Trial } from "./trial.js";
/**
 * Takes content beside its own footnotes, which need some of its room. What is taken decides which notes there are, so that
 * the height between them is looked for: one that leaves room for the notes of more would leave some of it unused.
 */
export declare function takeBesideNotes(content: Content, filling: Filling, take: (room: Pt) => Taken): Taken;
/** What the pages cost that hold nothing but the rest of footnotes, at the end of the text. */
export declare function restCost(rest: Pt, { height, notes }: Room): number;
/** A page that ends below the call of a footnote which goes on overleaf. */
interface CutNoteEnd {
    readonly index: number;
    readonly used: Pt;
    /** What the place costs. */
    readonly cost: number;
    readonly carried: readonly NoteRest[];
}
/** What planning pages beside notes takes from the plan. */
interface Plan {
    readonly items: readonly StripItem[];
    readonly marks: StripMarks;
    readonly setNotes: (notes: readonly NoteRest[], room: Pt) => NotesTaken;
}
/**
 * The ends of a page with a footnote cut: its call stands on the page, and at least its first lines. Text goes on below the
 * call; a note takes no more than its share, so that text may fill all the rest.
 */
export declare function endsWithCutNotes(index: number, content: Content, trial: Trial, { items, marks, setNotes }: Plan): readonly CutNoteEnd[];
export {};
