import { streamBytes } from "../pdf/index.js";
import { readTrueType } from "./true-type.js";
import { readUnicodeMap } from "./unicode-map.js";
/** Reads a font's dictionary and its map to Unicode. */
export function readFont(objects, dictionary) {
    const subtype = objects.name(dictionary, "Subtype") ?? "?";
    const [descendant] = objects.list(dictionary, "DescendantFonts");
    const map = objects.asStream(dictionary.entries.get("ToUnicode"));
    const bytes = map === null ? null : streamBytes(objects, map);
    return {
        dictionary,
        name: objects.name(dictionary, "BaseFont") ?? "?",
        subtype,
        described: subtype === "Type0" ? (objects.asDictionary(descendant) ?? dictionary) : dictionary,
        codeLength: subtype === "Type0" ? 2 : 1,
        unicode: bytes === null ? null : readUnicodeMap(bytes, objects.budget),
    };
}
/** The embedded program of a font, or `null`. */
export function fontProgram(objects, { described }) {
    const descriptor = objects.dictionary(described, "FontDescriptor");
    for (const key of ["FontFile2", "FontFile3", "FontFile"]) {
        const program = objects.asStream(descriptor.entries.get(key));
        if (program !== null)
            return program;
    }
    return null;
}
/** The embedded program where it is a TrueType one that can be read, else `null`. */
export function trueTypeProgram(objects, { described }) {
    const program = objects.asStream(objects.dictionary(described, "FontDescriptor").entries.get("FontFile2"));
    const bytes = program === null ? null : streamBytes(objects, program);
    return bytes === null ? null : readTrueType(bytes);
}
/** Whether a composite font's codes are its glyph numbers. */
export function codesAreGlyphs(objects, { dictionary, described, subtype }) {
    const encoding = objects.name(dictionary, "Encoding");
    return (subtype === "Type0" && (encoding === "Identity-H" || encoding === "Identity-V") &&
        objects.name(described, "CIDToGIDMap") === "Identity");
}
/** Widths by CID as a CIDFont states them, in thousandths of an em (ISO 32000-1 §9.7.4.3). */
export function statedWidths(objects, { described }) {
    const widths = new Map();
    const entries = objects.list(described, "W").map((value) => objects.resolve(value));
    for (let index = 0; index < entries.length;) {
        const [first, second, third] = [entries[index], entries[index + 1], entries[index + 2]];
        if (typeof first !== "number")
            break;
        if (Array.isArray(second)) {
            second.forEach((width, offset) => {
                const value = objects.resolve(width);
                if (typeof value === "number")
                    widths.set(first + offset, value);
            });
            index += 2;
        }
        else {
            if (typeof second === "number" && typeof third === "number")
                setRange(objects, widths, { first, last: second, width: third });
            index += 3;
        }
    }
    const usual = objects.number(described, "DW") ?? 1000;
    return (cid) => widths.get(cid) ?? usual;
}
/** Gives every CID of a range its width, where none was given before; CIDs have two bytes. */
function setRange(objects, widths, range) {
    const last = Math.min(range.last, 0xffff);
    objects.budget.spend("operations", Math.max(0, last - range.first) / 16);
    for (let cid = Math.max(0, range.first); cid <= last; cid++)
        if (!widths.has(cid))
            widths.set(cid, range.width);
}
