import type { Path } from "../drawable.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** The elements that are one path. */
export declare const shapeNames: readonly ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
/** The path of a shape, empty where it covers nothing. */
export declare function pathOf(scene: Scene, element: SvgElement, place: Place): Path;
