import type { Pt } from "../../geometry/index.js";
import type { LinePiece } from "../../text/index.js";
import type { Fragment } from "../fragment.js";
import type { InlineTag } from "./inline-tag.js";
/** What one piece of a line draws; its `x` counts from the line's left edge. */
export declare function pieceFragments(piece: LinePiece<InlineTag>, baseline: Pt): readonly Fragment[];
