import { streamBytes } from "../pdf/index.js";
/** Metadata are read so far: a title and what a file conforms to stand near their beginning. */
const [longestXmp, longestProperty, mostNamespaces] = [256 * 1024, 4096, 64];
/** Reads the XMP metadata of a document; `null` where there are none that can be unpacked. */
export function readXmp(objects) {
    const stream = objects.asStream(objects.catalog.entries.get("Metadata"));
    const bytes = stream === null ? null : streamBytes(objects, stream);
    if (bytes === null)
        return null;
    const text = Buffer.from(bytes.subarray(0, longestXmp)).toString("utf8");
    const title = propertyOf(text, "http://purl.org/dc/elements/1.1/", "title");
    const words = (title ?? "").replace(/<[^>]*>/g, "").trim();
    const [part, level] = ["part", "conformance"].map((name) => propertyOf(text, "http://www.aiim.org/pdfa/ns/id/", name));
    return {
        archivePart: part === undefined || part === null || level === undefined || level === null ? null : `${part}${level}`,
        uaPart: propertyOf(text, "http://www.aiim.org/pdfua/ns/id/", "part"),
        title: words === "" ? null : words,
        titleSaysLanguage: /xml:lang=["'](?!x-default)[a-z]/i.test(title ?? ""),
    };
}
/** The text of a property, as an element or as an attribute, under whatever prefix its namespace has. */
function propertyOf(xmp, namespace, name) {
    const prefixes = new Set();
    for (const [, prefix = ""] of xmp.matchAll(/xmlns:([\w.-]{1,64})=["']/g)) {
        if (prefixes.has(prefix))
            continue;
        if (prefixes.add(prefix).size > mostNamespaces)
            return null;
        if (!xmp.includes(`xmlns:${prefix}="${namespace}"`) && !xmp.includes(`xmlns:${prefix}='${namespace}'`))
            continue;
        const [opening, closing] = [`<${prefix}:${name}`, `</${prefix}:${name}>`];
        const start = xmp.indexOf(opening);
        const end = xmp.indexOf(closing, start);
        if (start >= 0 && end >= 0)
            return xmp.slice(xmp.indexOf(">", start) + 1, end).slice(0, longestProperty).trim();
        const [, value = null] = new RegExp(`\\s${prefix.replaceAll(".", "\\.")}:${name}=["']([^"']{0,${longestProperty}})["']`).exec(xmp) ?? [];
        if (value !== null)
            return value;
    }
    return null;
}
