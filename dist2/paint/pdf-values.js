import { PdfObjects } from "../pdf/index.js";
/** The objects of a file as values, from what pdfkit was given; `trailer` holds the objects that a reader begins with. */
export function valuesOf(objects, trailer) {
    const ordered = objects.toSorted((one, other) => one.reference.id - other.reference.id);
    const values = ordered.map(({ reference, stream }) => {
        const value = valueOf(reference.data);
        return [reference.id, stream === null ? value : { kind: "stream", dictionary: dictionaryOf(reference.data), bytes: stream }];
    });
    return new PdfObjects(new Map(values), dictionaryOf(trailer));
}
/** What pdfkit writes for a value, read back: the rules of its `PDFObject.convert`. */
function valueOf(value) {
    if (value === null || value === undefined || typeof value === "boolean")
        return value ?? null;
    if (typeof value === "number")
        return Math.round(value * 1e6) / 1e6;
    if (typeof value === "string")
        return { kind: "name", name: nameOf(value) };
    if (value instanceof String)
        return { kind: "text", text: value.valueOf(), ...(/[^\0-\x7f]/.test(value.valueOf()) ? { isUtf16: true } : {}) };
    if (value instanceof Date)
        return { kind: "text", text: `D:${value.toISOString().replace(/\.\d+|[-:T]/g, "")}` };
    if (value instanceof Uint8Array)
        return { kind: "text", text: Buffer.from(value).toString("latin1") };
    // An array with gaps has `null` in them, which `map` would pass over.
    if (Array.isArray(value))
        return Array.from(value, valueOf);
    if (isTree(value))
        return treeOf(value);
    if (isReference(value))
        return { kind: "reference", number: value.id };
    return dictionaryOf(value);
}
function nameOf(written) {
    return written.replace(/#([\dA-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
function dictionaryOf(values) {
    const entries = new Map();
    for (const key of Object.keys(values)) {
        const value = values[key];
        if (value !== undefined)
            entries.set(key, valueOf(value));
    }
    return { kind: "dictionary", entries };
}
function isTree(value) {
    return "_items" in value;
}
function isReference(value) {
    return "id" in value && "gen" in value && "document" in value;
}
/** A name or number tree: its keys in order, each with its value. */
function treeOf(tree) {
    const keys = Object.keys(tree._items).sort((one, other) => tree._compareKeys(one, other));
    const [first, last] = [keys[0], keys.at(-1)];
    const hasLimits = tree.limits && keys.length > 1 && first !== undefined && last !== undefined;
    return dictionaryOf({
        ...(hasLimits ? { Limits: [tree._dataForKey(first), tree._dataForKey(last)] } : {}),
        [tree._keysName()]: keys.flatMap((key) => [tree._dataForKey(key), tree._items[key]]),
    });
}
