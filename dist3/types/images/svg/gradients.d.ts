import type { Rect } from "../../geometry/index.js";
import type { Gradient, Ink } from "../drawable.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** Elements that are gradients. */
export declare const gradientNames: readonly ["linearGradient", "radialGradient"];
/** What a gradient is where `box` is what it fills, without the widths of strokes; `null` where it paints nothing. */
export declare function gradientOf(scene: Scene, element: SvgElement, place: Place, { box, opacity }: {
    readonly box: Rect | null;
    readonly opacity: number;
}): Gradient | Ink | null;
