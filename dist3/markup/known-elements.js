/** Subtrees that are numbered before the numbers begin anew. */
const mostNumbers = 200_000;
/** Moves an element and all it holds to where another one of the same words stands. */
function move(known, fresh) {
    const movable = known;
    movable.span = fresh.span;
    movable.attributes = fresh.attributes;
    for (const [index, node] of known.children.entries()) {
        const other = fresh.children[index];
        if (node.type === "element" && other?.type === "element")
            move(node, other);
        else if (node.type === "text" && other?.type === "text")
            node.text = other.text;
    }
}
function areSameAttributes({ attributes: ones }, { attributes: others }) {
    return ones.size === others.size && [...ones].every(([name, { value }]) => others.get(name)?.value === value);
}
/**
 * The elements of a document as it was read last: those that are the same but for their places, which move with every line that is
 * written above them, and but for what they hold, are the same objects when it is read again. So what was made of an element is found again.
 */
export class KnownElements {
    #numbers = new Map();
    #signs = new WeakMap();
    #root = null;
    /** A tree with the elements of the one before wherever both have the same. The tree before must not be used any more. */
    renewed(root) {
        if (this.#numbers.size > mostNumbers) {
            this.#numbers = new Map();
            this.#signs = new WeakMap();
        }
        this.#root = this.#root === null ? root : this.#joined(root, this.#root);
        return this.#root;
    }
    #joined(fresh, known) {
        if (this.#signOf(fresh) === this.#signOf(known)) {
            move(known, fresh);
            return known;
        }
        const children = this.#children(fresh.children, known.children.filter((node) => node.type === "element"));
        if (!areSameAttributes(fresh, known))
            return { ...fresh, children };
        // What an element holds is asked of what was made of that, never of the element alone.
        const movable = known;
        movable.span = fresh.span;
        movable.attributes = fresh.attributes;
        movable.children = children;
        this.#signs.set(known, this.#signOf(fresh));
        return known;
    }
    /** Children with the known ones in their order: those that are the same, and parts of those that stand in their place. */
    #children(children, known) {
        const places = new Map();
        for (const [index, element] of known.entries()) {
            const sign = this.#signOf(element);
            const found = places.get(sign);
            if (found === undefined)
                places.set(sign, [index]);
            else
                found.push(index);
        }
        const fresh = new Set(children.flatMap((node) => (node.type === "element" ? [this.#signOf(node)] : [])));
        let next = 0;
        return children.map((node) => {
            if (node.type === "text")
                return node;
            const same = places.get(this.#signOf(node))?.find((index) => index >= next);
            const candidate = known[same ?? next];
            // One that comes again further on is waited for.
            if (candidate === undefined || (same === undefined && (candidate.name !== node.name || fresh.has(this.#signOf(candidate)))))
                return node;
            next = (same ?? next) + 1;
            return this.#joined(node, candidate);
        });
    }
    /** A number that all subtrees have that say the same. */
    #signOf(element) {
        const known = this.#signs.get(element);
        if (known !== undefined)
            return known;
        const attributes = Array.from(element.attributes.values(), ({ name, value }) => [name, value]);
        const children = element.children.map((node) => (node.type === "text" ? node.text.text : this.#signOf(node)));
        const words = JSON.stringify([element.name, attributes, children]);
        const number = this.#numbers.get(words) ?? this.#numbers.size;
        this.#numbers.set(words, number);
        this.#signs.set(element, number);
        return number;
    }
}
