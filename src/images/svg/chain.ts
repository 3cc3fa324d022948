import type { Placed } from "../../diagnostics/index.js";
import type { Matrix } from "../drawable.js";
import { identity } from "./matrix.js";
import type { Scene } from "./scene.js";
import type { SvgElement } from "./svg-tree.js";
import { elementsOf } from "./svg-tree.js";
import { safelyDecoded } from "./values.js";

/** An element with those that it takes over what it does not say itself from, by `href`. */
export class Chain {
  readonly elements: readonly SvgElement[];

  constructor(scene: Scene, first: SvgElement, names: readonly string[]) {
    const elements = [first];
    for (let at: SvgElement | null = first; at !== null && elements.length <= 16; ) {
      const href: string = at.attributes.get("href")?.value ?? "";
      at = href.startsWith("#") ? scene.find(safelyDecoded(href.slice(1)), names) : null;
      if (at !== null && !elements.includes(at)) elements.push(at);
      else at = null;
    }
    this.elements = elements;
  }

  /** The element that says an attribute. */
  owner(name: string): SvgElement | undefined {
    return this.elements.find(({ attributes }) => attributes.has(name));
  }

  /** What an attribute says. */
  written(name: string): Placed<string> | undefined {
    return this.owner(name)?.attributes.get(name);
  }

  /** The map that an attribute states. */
  transform(scene: Scene, name: string): Matrix {
    const owner = this.owner(name);
    return owner === undefined ? identity : scene.transform(owner, name);
  }

  /** The first element that holds one of these. */
  holder(isWanted: (element: SvgElement) => boolean): SvgElement | undefined {
    return this.elements.find((element) => elementsOf(element).some(isWanted));
  }
}
