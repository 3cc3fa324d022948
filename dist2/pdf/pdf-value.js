import { ReadingBudget } from "./reading-budget.js";
const none = { kind: "dictionary", entries: new Map() };
// A chain of references longer than this leads nowhere: such chains are loops.
const longestChain = 32;
function isKind(value, kind) {
    return value !== null && typeof value === "object" && "kind" in value && value.kind === kind;
}
/** The objects of a file, and how to get from one to another. What is missing or of another type reads as absent. */
export class PdfObjects {
    #objects;
    trailer;
    /** What reading the file may still take. */
    budget;
    constructor(objects, trailer, budget = new ReadingBudget()) {
        this.#objects = objects;
        this.trailer = trailer;
        this.budget = budget;
    }
    /** The catalog of the document; empty where there is none. */
    get catalog() {
        return this.dictionary(this.trailer, "Root");
    }
    /** Every object by its number, ascending. */
    *all() {
        yield* this.#objects;
    }
    /** What a value stands for, references followed. */
    resolve(value) {
        let found = value ?? null;
        for (let step = 0; step < longestChain && isKind(found, "reference"); step++)
            found = this.#objects.get(found.number) ?? null;
        return isKind(found, "reference") ? null : found;
    }
    /** The entry of a dictionary, references followed; `null` where there is none. */
    get(dictionary, key) {
        return this.resolve(dictionary.entries.get(key));
    }
    /** An entry that is a dictionary, or the one of a stream; an empty one where it is neither. */
    dictionary(dictionary, key) {
        return this.asDictionary(dictionary.entries.get(key)) ?? none;
    }
    /** A value as a dictionary, or `null`. */
    asDictionary(value) {
        const found = this.resolve(value);
        if (isKind(found, "dictionary"))
            return found;
        return isKind(found, "stream") ? found.dictionary : null;
    }
    /** A value as a stream, or `null`. */
    asStream(value) {
        const found = this.resolve(value);
        return isKind(found, "stream") ? found : null;
    }
    /** An entry as a list: an array, one value alone, or nothing. Its values are not resolved. */
    list(dictionary, key) {
        const written = dictionary.entries.get(key) ?? null;
        const found = this.resolve(written);
        if (found === null)
            return [];
        return Array.isArray(found) ? found : [written];
    }
    /** The name that an entry is, or `null`. */
    name(dictionary, key) {
        return this.asName(dictionary.entries.get(key));
    }
    /** A value as a name, or `null`. */
    asName(value) {
        const found = this.resolve(value);
        return isKind(found, "name") ? found.name : null;
    }
    /** The text string that an entry is, or `null`. */
    text(dictionary, key) {
        return this.asText(dictionary.entries.get(key));
    }
    /** A value as a text string, or `null`. */
    asText(value) {
        return this.asString(value)?.text ?? null;
    }
    /** A value as a string with how it is written, or `null`. */
    asString(value) {
        const found = this.resolve(value);
        return isKind(found, "text") ? found : null;
    }
    /** The number that an entry is, or `null`. */
    number(dictionary, key) {
        const found = this.get(dictionary, key);
        return typeof found === "number" ? found : null;
    }
}
/** The number of the object that a value refers to, or `null` for a value that stands for itself. */
export function referenceOf(value) {
    return value !== undefined && isKind(value, "reference") ? value.number : null;
}
