import type { Rect } from "../../geometry/index.js";
import type { Paint, Stroke, VectorOperation } from "../drawable.js";
import type { PaintValue } from "./properties.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** Draws what an element holds. */
export type DrawChildren = (scene: Scene, element: SvgElement, place: Place) => readonly VectorOperation[];
/** What is painted: the element that it is told of, its box without strokes, and how patterns are drawn. */
export interface Painted {
    readonly element: SvgElement;
    readonly box: Rect | null;
    readonly draw: DrawChildren;
}
/** What fills or strokes something, with its opacity; `null` for nothing. */
export declare function paintOf(scene: Scene, [value, opacity]: readonly [PaintValue, number], place: Place, painted: Painted): Paint | null;
/** How something is stroked, or `null` where it is not. */
export declare function strokeOf(scene: Scene, place: Place, painted: Painted): Stroke | null;
