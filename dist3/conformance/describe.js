import { readPdf } from "../pdf/index.js";
import { readPages } from "./pages.js";
import { readXmp } from "./xmp.js";
function sizeOf(objects, { dictionary }) {
    const [left, bottom, right, top] = objects.list(dictionary, "MediaBox").map((value) => (typeof value === "number" ? value : NaN));
    const [width, height] = [(right ?? NaN) - (left ?? NaN), (top ?? NaN) - (bottom ?? NaN)];
    return Number.isFinite(width) && Number.isFinite(height) ? { width, height } : null;
}
function fontsOf(objects, pages) {
    const names = new Set();
    for (const { resources } of pages)
        for (const value of objects.asDictionary(resources.entries.get("Font"))?.entries.values() ?? []) {
            const font = objects.asDictionary(value);
            const name = font === null ? null : objects.name(font, "BaseFont");
            if (name !== null)
                names.add(name.replace(/^[A-Z]{6}\+/, ""));
        }
    return [...names].sort();
}
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** The words of a text in XML: its character references read. */
function withoutReferences(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
/** Reads what a PDF says of itself. Throws `UnreadablePdf` on what is no PDF or a damaged one. */
export function describePdf(bytes) {
    return describeObjects(readPdf(bytes));
}
/** What a PDF of these objects says of itself: the same as its bytes say, without reading them. Throws as `describePdf` does. */
export function describeObjects(objects) {
    const pages = readPages(objects);
    const [first] = pages;
    const xmp = readXmp(objects);
    return {
        title: xmp?.title == null ? null : withoutReferences(xmp.title),
        lang: objects.text(objects.catalog, "Lang"),
        pages: pages.length,
        size: first === undefined ? null : sizeOf(objects, first),
        claims: [...(xmp?.uaPart == null ? [] : [`PDF/UA-${xmp.uaPart}`]), ...(xmp?.archivePart == null ? [] : [`PDF/A-${xmp.archivePart.toLowerCase()}`])],
        fonts: fontsOf(objects, pages),
    };
}
