import type { Pt } from "../../geometry/index.js";
import type { ComputedStyle, StyledDocument } from "../../style/index.js";
import type { Area } from "../box-model.js";
import type { BoxFragment, Fragment } from "../fragment.js";
type Direction = ComputedStyle["direction"];
/** Whether anything in a document runs from right to left; looked for once. */
export declare function isMirrored(document: StyledDocument): boolean;
/**
 * Fragments at their places on the paper. Layout counts every place from the side where text starts, so that it need not
 * know which that is; in what runs from right to left, that is the right one, and all is seen as in a mirror but for the
 * glyphs and the pictures themselves. `direction` is that of the coordinates in which the fragments come.
 */
export declare function onPaper(fragments: readonly Fragment[], { x, width }: Area, direction: Direction): readonly Fragment[];
/** One box that stands on the paper as it is, with what is in it. */
export declare function contentOnPaper(box: BoxFragment, whole: Pt): BoxFragment;
export {};
