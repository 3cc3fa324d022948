import type { Pt } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { LinePiece } from "../../text/index.js";
import type { Fragment } from "../fragment.js";
import type { InlineTag } from "./inline-tag.js";
type Piece = LinePiece<InlineTag>;
/** Underlines, strikes and emphasis marks of a line, placed from its left edge. */
export declare function textDecorations(pieces: readonly Piece[], baseline: Pt, block: BlockBox): readonly Fragment[];
export {};
