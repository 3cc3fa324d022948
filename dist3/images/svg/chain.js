import { identity } from "./matrix.js";
import { elementsOf } from "./svg-tree.js";
import { safelyDecoded } from "./values.js";
/** An element with those that it takes over what it does not say itself from, by `href`. */
export class Chain {
    elements;
    constructor(scene, first, names) {
        const elements = [first];
        for (let at = first; at !== null && elements.length <= 16;) {
            const href = at.attributes.get("href")?.value ?? "";
            at = href.startsWith("#") ? scene.find(safelyDecoded(href.slice(1)), names) : null;
            if (at !== null && !elements.includes(at))
                elements.push(at);
            else
                at = null;
        }
        this.elements = elements;
    }
    /** The element that says an attribute. */
    owner(name) {
        return this.elements.find(({ attributes }) => attributes.has(name));
    }
    /** What an attribute says. */
    written(name) {
        return this.owner(name)?.attributes.get(name);
    }
    /** The map that an attribute states. */
    transform(scene, name) {
        const owner = this.owner(name);
        return owner === undefined ? identity : scene.transform(owner, name);
    }
    /** The first element that holds one of these. */
    holder(isWanted) {
        return this.elements.find((element) => elementsOf(element).some(isWanted));
    }
}
