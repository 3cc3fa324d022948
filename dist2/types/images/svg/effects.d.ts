import type { Matrix, VectorOperation } from "../drawable.js";
import type { DrawChildren } from "./paint-values.js";
import type { Place, Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** What was drawn of an element, in its space, with its clip, mask, opacity and way of mixing. */
export declare function withEffects(scene: Scene, element: SvgElement, { place, matrix, draw }: {
    readonly place: Place;
    readonly matrix: Matrix;
    readonly draw: DrawChildren;
}, drawn: readonly VectorOperation[]): readonly VectorOperation[];
