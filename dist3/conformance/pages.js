import { referenceOf, streamBytes, UnreadablePdf } from "../pdf/index.js";
const mostPages = 100_000;
/** The pages in order; a node that stands in the tree twice counts once. */
export function readPages(objects) {
    const pages = [];
    const seen = new Set();
    const open = [
        { value: objects.catalog.entries.get("Pages") ?? null, resources: null },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const dictionary = objects.asDictionary(next.value);
        if (dictionary === null || seen.has(dictionary))
            continue;
        seen.add(dictionary);
        const resources = objects.asDictionary(dictionary.entries.get("Resources")) ?? next.resources;
        if (dictionary.entries.has("Kids"))
            open.push(...objects.list(dictionary, "Kids").map((value) => ({ value, resources })).reverse());
        else
            pages.push({
                index: pages.length, object: referenceOf(next.value), dictionary,
                resources: resources ?? { kind: "dictionary", entries: new Map() },
            });
        if (pages.length > mostPages)
            throw new UnreadablePdf("too-large", `has more than ${mostPages} pages`);
    }
    if (pages.length === 0)
        throw new UnreadablePdf("damaged", "is damaged: it has no page");
    return pages;
}
/** The operators of a page: its streams joined; `null` where one cannot be unpacked. */
export function pageContent(objects, { dictionary }) {
    const parts = [];
    for (const value of objects.list(dictionary, "Contents")) {
        const stream = objects.asStream(value);
        const bytes = stream === null ? null : streamBytes(objects, stream);
        if (bytes === null)
            return null;
        objects.budget.spend("bytes of page contents", bytes.length + 1);
        parts.push(bytes, Uint8Array.of(0x0a));
    }
    return Buffer.concat(parts);
}
/** The annotations of a page, each with the number of its object. */
export function annotationsOf(objects, { dictionary }) {
    return objects.list(dictionary, "Annots").flatMap((value) => {
        const annotation = objects.asDictionary(value);
        return annotation === null ? [] : [{ object: referenceOf(value), annotation }];
    });
}
