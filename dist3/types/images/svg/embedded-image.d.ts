import type { VectorOperation } from "../drawable.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** A picture in a drawing. */
export declare function imageOperations(scene: Scene, element: SvgElement, place: Place): readonly VectorOperation[];
