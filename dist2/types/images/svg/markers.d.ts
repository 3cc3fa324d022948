import type { Paint, Path, Stroke, VectorOperation } from "../drawable.js";
import type { DrawChildren } from "./paint-values.js";
import type { Place, Scene } from "./scene.js";
/** What a marker stands on, and with what. */
export interface Marked {
    readonly path: Path;
    readonly fill: Paint | null;
    readonly stroke: Stroke | null;
    readonly draw: DrawChildren;
}
/** The markers of a path, in its own space. */
export declare function markersOf(scene: Scene, place: Place, marked: Marked): readonly VectorOperation[];
