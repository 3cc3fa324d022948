import type { Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** Whether an element can be shown without its filter, which is told; no filter of a page is drawn. */
export declare function filterShows(scene: Scene, id: string, element: SvgElement): boolean;
