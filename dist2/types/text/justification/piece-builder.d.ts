import type { Pt } from "../../geometry/index.js";
import type { Atoms } from "../breaking/atoms.js";
import type { Face } from "../fonts/face.js";
import type { InlineItem, LinePiece } from "../paragraph.js";
/** Where a piece begins: glyphs of one item, face, size and level that follow one another make one piece. */
export interface PiecePlace {
    readonly item: number;
    readonly face: Face;
    readonly size: Pt;
    /** Embedding level (UAX #9): runs of different levels need not stand side by side. */
    readonly level: number;
    readonly x: Pt;
    /** Offset of the first character in the item's text. */
    readonly offset: number;
    /** True for a hyphen, which stands for no character of the text. */
    readonly hyphen: boolean;
}
/** Gathers placed glyphs into the pieces of a line. */
export declare class PieceBuilder<Tag> {
    #private;
    constructor(items: readonly InlineItem<Tag>[], source: string);
    /** True where a glyph goes on with the piece that is open. */
    continues(item: number, face: Face, size: Pt, level: number): boolean;
    /** Begins a piece. */
    begin(place: PiecePlace): void;
    /** Adds a glyph of the cluster that `stands` or `says` tells the text of. */
    glyph(glyphId: number, pen: Pt, rise: Pt): void;
    /**
     * Adds atoms side by side, each of one glyph on the baseline and all of the place that is open, and gives where they
     * end. `glueWidth` is asked for the glue before each but the first.
     */
    run(atoms: Atoms, units: Int32Array, range: {
        readonly from: number;
        readonly to: number;
        readonly x: Pt;
    }, glueWidth: (atom: number) => Pt): Pt;
    /** The glyphs since the last cluster stand for a part of the paragraph's text. */
    stands(from: number, to: number): void;
    /** They stand for characters that are not in the text as they are read. */
    says(text: string): void;
    /** Edges of what the last glyphs take. */
    reaches(start: Pt, end: Pt): void;
    object(item: number, x: Pt, width: Pt): void;
    /** The face of the open piece where it is of the item and has a space. */
    faceOf(item: number): Face | null;
    /** What comes now is a line's trailing space, which takes no room. */
    endInk(): void;
    finish(): LinePiece<Tag>[];
}
