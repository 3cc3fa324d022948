/** A finding; where it is, as far as that is known. */
export function finding(id, what, place = {}) {
    return { id, what, page: place.page ?? null, object: place.object ?? null };
}
/** Findings of one condition that are kept: a broken file may have a million of one, and nobody reads more. */
const mostOfOne = 1000;
/** Findings by their condition. */
export class FindingShelf {
    #byId = new Map();
    /** Takes the findings of some rows, as many of each condition as anybody reads. */
    take(rows) {
        for (const found of rows) {
            let list = this.#byId.get(found.id);
            if (list === undefined)
                this.#byId.set(found.id, (list = []));
            if (list.length < mostOfOne)
                list.push(found);
        }
    }
    /** The findings of a condition, in the order of finding. */
    of(id) {
        return this.#byId.get(id) ?? [];
    }
    /** All of them. */
    get all() {
        return [...this.#byId.values()].flat();
    }
}
