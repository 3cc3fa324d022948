import { DocumentBudget } from "../diagnostics/index.js";
import { pixelsIn, pixelsOf, shapesIn } from "../images/index.js";
/** Bytes of images that a course keeps for its next document; what was shown before is then read again when it is needed. */
const keptBytes = 128_000_000;
/** Bytes that an image takes, a drawing by its shapes. */
function weightOf({ value }) {
    if (value === null)
        return 0;
    return value.kind === "raster" ? value.bytes.length + (value.opacity?.length ?? 0) : shapesIn(value.operations) * 500;
}
/** Reads each image once, as long as all together stay below so many bytes. */
function remembered(read, most) {
    const known = new Map();
    let kept = 0;
    return (name, mayUnpack) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const found = read(name, mayUnpack);
        if (found === null)
            return null;
        kept += weightOf(found);
        if (kept > most) {
            known.clear();
            kept = weightOf(found);
        }
        known.set(name, found);
        return found;
    };
}
/**
 * The images of a course, each read when a page first shows it. A document sees them through a budget of its own, so that
 * it is refused before more is unpacked than it may show.
 */
export class LazyImages {
    #names;
    #shown;
    #read;
    #digest;
    constructor(names, { shown, read, digest, kept = keptBytes }) {
        this.#names = new Set(names);
        this.#shown = shown;
        this.#read = remembered(read, kept);
        this.#digest = digest;
    }
    /** A hash of the file of an image; `null` where it says not all, or cannot be read. */
    digest(name) {
        return this.#digest(name);
    }
    /** The same images, some of which have been made already. */
    with(made) {
        if (made.size === 0)
            return this;
        const read = (name, mayUnpack) => made.get(name) ?? this.#read(name, mayUnpack);
        return new LazyImages(this.#names, { shown: this.#shown, read, digest: (name) => (made.has(name) ? null : this.#digest(name)), kept: 0 });
    }
    /** The same images for one document: those beyond its budget are mistakes instead. `spend` is told of their pixels. */
    within(limits, spend) {
        const budget = new DocumentBudget(limits);
        const read = (name) => {
            const source = { path: this.#shown(name), text: "" };
            const span = { source, start: 0, end: 0 };
            for (const what of ["pixels", "drawn"])
                if (budget.isExceeded(what))
                    return { value: null, diagnostics: [budget.excess(what, span)] };
            const found = this.#read(name, (announced) => budget.holds("pixels", announced));
            if (found === null) {
                budget.spend("pixels", Infinity);
                return { value: null, diagnostics: [budget.excess("pixels", span)] };
            }
            const { value } = found;
            if (value === null)
                return found;
            const needs = value.kind === "raster" ? { pixels: pixelsOf(value), drawn: 0 } : { pixels: pixelsIn(value.operations), drawn: shapesIn(value.operations) };
            spend(needs.pixels);
            const beyond = ["pixels", "drawn"].find((what) => !budget.spend(what, needs[what]));
            return beyond === undefined ? found : { value: null, diagnostics: [budget.excess(beyond, span)] };
        };
        return new LazyImages(this.#names, { shown: this.#shown, read, digest: this.#digest, kept: Infinity });
    }
    /** An image whoever asks for it: where no document's budget holds it back, it is always unpacked. */
    #found(name) {
        return this.#read(name, () => true) ?? { value: null, diagnostics: [] };
    }
    get size() {
        return this.#names.size;
    }
    get(name) {
        return this.#names.has(name) ? this.#found(name) : undefined;
    }
    has(name) {
        return this.#names.has(name);
    }
    keys() {
        return this.#names.keys();
    }
    *entries() {
        for (const name of this.#names)
            yield [name, this.#found(name)];
    }
    *values() {
        for (const name of this.#names)
            yield this.#found(name);
    }
    forEach(callback) {
        for (const name of this.#names)
            callback(this.#found(name), name, this);
    }
    [Symbol.iterator]() {
        return this.entries();
    }
}
