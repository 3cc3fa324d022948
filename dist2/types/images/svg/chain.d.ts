import type { Placed } from "../../diagnostics/index.js";
import type { Matrix } from "../drawable.js";
import type { Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
/** An element with those that it takes over what it does not say itself from, by `href`. */
export declare class Chain {
    readonly elements: readonly SvgElement[];
    constructor(scene: Scene, first: SvgElement, names: readonly string[]);
    /** The element that says an attribute. */
    owner(name: string): SvgElement | undefined;
    /** What an attribute says. */
    written(name: string): Placed<string> | undefined;
    /** The map that an attribute states. */
    transform(scene: Scene, name: string): Matrix;
    /** The first element that holds one of these. */
    holder(isWanted: (element: SvgElement) => boolean): SvgElement | undefined;
}
