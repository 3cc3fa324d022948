import type { Pt } from "../../geometry/index.js";
import type { Atoms } from "../breaking/atoms.js";
import { type Characters } from "../unicode/characters.js";
import type { FontBook } from "../fonts/font-book.js";
import type { Glue } from "./glue.js";
import type { LineEdges } from "./line-edges.js";
import type { InlineItem, LinePiece } from "../paragraph.js";
/** A paragraph in atoms, with what its pieces are made of. */
export interface Material<Tag> {
    readonly items: readonly InlineItem<Tag>[];
    readonly characters: Characters;
    readonly atoms: Atoms;
    readonly glue: Glue;
    readonly edges: LineEdges | null;
    readonly fonts: FontBook;
}
/** A line before it is placed: its atoms, their adjustment ratio, and what a leader in it has to fill. */
export interface LineCut {
    readonly start: number;
    readonly end: number;
    readonly ratio: number;
    readonly hyphen: boolean;
    readonly leaderRoom: Pt;
}
/** Places the glyphs of one line: each atom and the spaces before it, in the order of the text. */
export declare function composeLine<Tag>(material: Material<Tag>, line: LineCut): {
    pieces: LinePiece<Tag>[];
    width: Pt;
};
/** Most glyphs of one leader: type of three points fills the longer side of A4 with them. */
export declare const longestLeader = 1000;
