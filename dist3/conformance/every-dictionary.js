/** Every dictionary of a file, those inside other values included, in the order of their objects. */
export function everyDictionary(objects) {
    const found = [];
    for (const [object, value] of objects.all())
        collect(value, object, found);
    return found;
}
// Most values are numbers, and there are a great many: no generator goes through them.
function collect(value, object, found) {
    if (value === null || typeof value !== "object")
        return;
    if (!("kind" in value)) {
        for (const item of value)
            collect(item, object, found);
        return;
    }
    const dictionary = value.kind === "stream" ? value.dictionary : value;
    if (dictionary.kind !== "dictionary")
        return;
    found.push({ object, dictionary });
    for (const item of dictionary.entries.values())
        collect(item, object, found);
}
