import type { Edges, Rect } from "../geometry/index.js";
import type { BorderSide, CornerRadii } from "../style/index.js";
import type { ArtifactTag, PaintOperation } from "./display-list.js";
/**
 * The border of a box with round corners. Sides of one colour and line are one shape: the room between two rounded
 * outlines. `null` where sides differ, or are dashed or dotted and not all alike: they are drawn straight.
 */
export declare function roundedBorder(rect: Rect, border: Edges<BorderSide>, radii: CornerRadii, tag: ArtifactTag): PaintOperation[] | null;
