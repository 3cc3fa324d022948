import { keepsWords, readApa } from "./apa.js";
import { readChineseBook, readGbt } from "./gbt7714.js";
import { readMlaOrChicago } from "./mla-chicago.js";
import { commented, flowMapping, mapping } from "./yaml-writer.js";
/** What two spellings of one reference share. */
function referenceKey(text) {
    return text.toLowerCase().replace(/^\[?\d{1,3}[\].]\s*/, "").replace(/[\s.*_]+/g, " ").trim();
}
/** A reference under CSL names, or `null` for a text that is none, or that no reader understands whole. */
export function readReference(text) {
    // A link in a reference stands for its words and its address.
    const plain = text.replace(/\[([^[\]]+)\]\((https?:[^()\s]+)\)/g, (_, words, href) => (words.startsWith("http") ? href : `${words} ${href}`)).replace(/<(https?:[^<>\s]+)>/g, "$1").replace(/\\\n/g, " ");
    for (const read of [readGbt, readChineseBook, readApa, readMlaOrChicago]) {
        const entry = read(plain);
        if (entry !== null && (entry.doubt !== null || keepsWords(plain.replace(/^(?:\[\d{1,3}\]|\d{1,3}[.、])\s*/, "").replace(/\[[A-Z]{1,2}(?:\/OL)?\]/, ""), entry.fields)))
            return entry;
    }
    return null;
}
/** The references of a course, each with an id: `brundage2018`, `brundage2018b`. */
export class ReferenceList {
    #byText = new Map();
    #uses = new Map();
    #taken;
    /** `taken` are ids that other references have. */
    constructor(taken = []) {
        this.#taken = new Set(taken);
    }
    /** The listed reference of a text, which is listed now if it was not; `null` where it is none for sure. */
    listed(text) {
        const key = referenceKey(text.value);
        const known = this.#byText.get(key);
        if (known !== undefined)
            return known;
        const entry = readReference(text.value);
        if (entry === null)
            return null;
        const suffix = (count) => (count === 0 ? "" : count < 26 ? String.fromCharCode(97 + count) : `-${count + 1}`);
        let count = this.#uses.get(entry.stem) ?? 0;
        while (this.#taken.has(entry.stem + suffix(count)))
            count += 1;
        this.#uses.set(entry.stem, count + 1);
        const found = { id: entry.stem + suffix(count), entry, text };
        this.#byText.set(key, found);
        return found;
    }
    get all() {
        return [...this.#byText.values()];
    }
}
function fieldValue(value) {
    if (typeof value !== "object")
        return value;
    return value.map((name) => flowMapping(Object.entries(name)));
}
/** An entry of `references.yaml`; where reading was unsure, the text as it stands in the outline goes above it. */
export function referenceNode({ id, entry, text }, words) {
    const fields = entry.fields.map(([key, value]) => [key, fieldValue(value)]);
    return commented(mapping([["id", id], ...fields]), entry.doubt === null ? null : `${words.lookHere}${words.doubts(entry.doubt)}\n${text.value}`);
}
