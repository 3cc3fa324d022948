import type { TextOperation } from "../drawable.js";
import type { DrawChildren } from "./paint-values.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** A text as it will be set, or `null` where it says nothing that is seen. */
export declare function textOperation(scene: Scene, element: SvgElement, place: Place, draw: DrawChildren): TextOperation | null;
