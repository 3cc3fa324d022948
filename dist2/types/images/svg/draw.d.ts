import type { VectorOperation } from "../drawable.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** What an element holds, drawn in order. */
export declare function drawChildren(scene: Scene, element: SvgElement, place: Place): readonly VectorOperation[];
