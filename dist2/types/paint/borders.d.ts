import type { Edges, Rect } from "../geometry/index.js";
import type { BorderSide, ComputedStyle } from "../style/index.js";
import type { ArtifactTag, PaintOperation, RuleOperation } from "./display-list.js";
/** The sides of a border box that are drawn, as rules along the middle of each side. */
export declare function borderOperations(rect: Rect, border: Edges<BorderSide>, tag: ArtifactTag | null): PaintOperation[];
/** Lines of squared paper: whole squares from the upper left corner on, and a line where the last of them ends. */
export declare function squaredPaper({ x, y, width, height }: Rect, { squareSize: size, color: colour }: Pick<ComputedStyle, "squareSize" | "color">, tag: ArtifactTag): readonly RuleOperation[];
