/**
 * Mistakes in the order in which they are found, each once: one of the same code, in the same place, in the same words is
 * no other, however often a loop, an element or a document comes across it.
 */
export class DistinctDiagnostics {
    #byIdentity = new Map();
    /** Adds a mistake; false where it is known. */
    add(found) {
        const { code, message, span } = found;
        const place = span === null ? "" : `${span.source.path}:${span.start}:${span.end}`;
        const identity = `${code}\n${place}\n${message}`;
        if (this.#byIdentity.has(identity))
            return false;
        this.#byIdentity.set(identity, found);
        return true;
    }
    /** All of them. */
    get all() {
        return [...this.#byIdentity.values()];
    }
}
