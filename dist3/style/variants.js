/** Most variants of one style that are kept; what asks for more makes its own. */
const mostVariants = 64;
/** Styles that were made of others, each once, so that equal styles stay one object. */
export class Variants {
    #known = new WeakMap();
    /** The variant of a style that differs by `parts`, which are told apart by identity. */
    of(style, parts, make) {
        let variants = this.#known.get(style);
        if (variants === undefined)
            this.#known.set(style, (variants = []));
        for (const known of variants)
            if (isSame(known.parts, parts))
                return known.style;
        const variant = { parts, style: Object.freeze(make()) };
        if (variants.length < mostVariants)
            variants.push(variant);
        return variant.style;
    }
}
function isSame(one, other) {
    for (let index = 0; index < one.length; index++)
        if (one[index] !== other[index])
            return false;
    return true;
}
