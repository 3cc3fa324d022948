import { referenceOf } from "../pdf/index.js";
/** Named destinations and the pages that they are on. */
export class Destinations {
    #objects;
    #pages;
    #named;
    constructor(objects, pages) {
        this.#objects = objects;
        this.#pages = new Map(pages.map(({ object, index }) => [object ?? -1, index + 1]));
        this.#named = namedDestinations(objects);
    }
    /** The page, counted from 1, that a destination leads to, by name or in itself; `null` where it leads nowhere. */
    pageOf(destination) {
        const name = this.#objects.asText(destination) ?? this.#objects.asName(destination);
        const found = this.#objects.resolve(name === null ? destination : this.#named.get(name));
        const place = Array.isArray(found) ? found : this.#placeIn(found);
        return this.#pages.get(referenceOf(place[0]) ?? -2) ?? null;
    }
    /** A named destination may stand in a dictionary, as `D`. */
    #placeIn(value) {
        const dictionary = this.#objects.asDictionary(value);
        return dictionary === null ? [] : this.#objects.list(dictionary, "D");
    }
}
function namedDestinations(objects) {
    const named = new Map(objects.dictionary(objects.catalog, "Dests").entries);
    const seen = new Set();
    const open = [objects.dictionary(objects.dictionary(objects.catalog, "Names"), "Dests")];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const node = objects.asDictionary(next);
        if (node === null || seen.has(node))
            continue;
        seen.add(node);
        open.push(...objects.list(node, "Kids"));
        const pairs = objects.list(node, "Names");
        for (let index = 0; index + 1 < pairs.length; index += 2) {
            const name = objects.asText(pairs[index]);
            if (name !== null)
                named.set(name, pairs[index + 1] ?? null);
        }
    }
    return named;
}
