import type { Pt } from "../../geometry/index.js";
import type { LinePiece } from "../../text/index.js";
import type { BoxFragment } from "../fragment.js";
import type { InlineTag } from "./inline-tag.js";
type Piece = LinePiece<InlineTag>;
/** Backgrounds and borders of the inline boxes of a line, outer ones first. */
export declare function inlineBoxFragments(pieces: readonly Piece[], baseline: Pt, measure: Pt): readonly BoxFragment[];
export {};
