/** Collects what is painted for each structure node while the pages are written. */
export class StructureContents {
    #contents = new Map();
    #counts = [];
    #bounds = new Map();
    /** Begins a marked-content sequence of a node on a page and returns its number. */
    mark(node, page) {
        const mcid = this.#counts[page] ?? 0;
        this.#counts[page] = mcid + 1;
        this.#listOf(node).push({ kind: "marked", page, mcid });
        return mcid;
    }
    /** Adds an annotation to a node. */
    annotate(node, annotation) {
        this.#listOf(node).push({ kind: "annotation", annotation });
    }
    /** Notes where an image of a node is: left, bottom, right and top of its page. The first one counts. */
    bound(node, box) {
        if (!this.#bounds.has(node))
            this.#bounds.set(node, box);
    }
    /** Where the image of a node is, or `null` where it has none. */
    boundsOf(node) {
        return this.#bounds.get(node) ?? null;
    }
    /** What a node holds, nodes inside it included; empty where nothing of it was painted. */
    of(node) {
        return this.#contents.get(node) ?? [];
    }
    #listOf(node) {
        const known = this.#contents.get(node);
        if (known !== undefined)
            return known;
        const list = [];
        this.#contents.set(node, list);
        if (node.parent !== null)
            this.#listOf(node.parent).push({ kind: "node", node });
        return list;
    }
}
