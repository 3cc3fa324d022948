/** A view of some bytes that throws a RangeError where it is led outside them, even inside a larger buffer. */
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** A table of an sfnt file (OpenType 1.9 §4.1), or `null` where the directory does not list it. */
function tableOf(bytes, tag) {
    const directory = viewOf(bytes);
    const count = directory.getUint16(4);
    for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
        const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => directory.getUint8(entry + index)));
        if (name !== tag)
            continue;
        const start = directory.getUint32(entry + 8);
        return bytes.subarray(start, start + directory.getUint32(entry + 12));
    }
    return null;
}
/** Identifiers of the `name` table: the typographic family, which spans all weights, before the family of four. */
const familyNames = [16, 1];
const windows = 3;
const americanEnglish = 0x409;
/** The string of one name identifier in English, as stylesheets have it. */
function nameOf(bytes, identifier) {
    const table = viewOf(bytes);
    for (let record = 6; record < 6 + 12 * table.getUint16(2); record += 12) {
        if (table.getUint16(record) !== windows || table.getUint16(record + 4) !== americanEnglish)
            continue;
        if (table.getUint16(record + 6) !== identifier)
            continue;
        const start = table.getUint16(4) + table.getUint16(record + 10);
        return new TextDecoder("utf-16be").decode(bytes.subarray(start, start + table.getUint16(record + 8)));
    }
    return null;
}
/** Identifiers of the `name` table: the licence in words, and where it can be read. */
const licenceNames = [13, 14];
/** What a font says of its licence: the name of a well-known one, else its first sentence; `null` where it says nothing. */
export function licenceOf(bytes) {
    try {
        const names = tableOf(bytes, "name");
        const words = names === null ? [] : licenceNames.flatMap((identifier) => nameOf(names, identifier) ?? []);
        if (words.some((text) => /open font license|scripts\.sil\.org\/OFL|openfontlicense\.org/i.test(text)))
            return "SIL Open Font License";
        const [first = ""] = (words[0] ?? "").split(/[.\r\n]/);
        return first.trim() === "" ? null : first.trim().slice(0, 60);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** What a font says of its version; `null` where it says nothing. */
export function fontVersion(bytes) {
    try {
        const names = tableOf(bytes, "name");
        return names === null ? null : nameOf(names, 5);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** Family, weight and style of a TrueType file by its `name` and `OS/2` tables; `null` where it does not name itself. */
export function describeFont(bytes) {
    try {
        const names = tableOf(bytes, "name");
        const metrics = tableOf(bytes, "OS/2");
        if (names === null || metrics === null)
            return null;
        const family = familyNames.map((identifier) => nameOf(names, identifier)).find((name) => name !== null);
        if (family === undefined || family === "")
            return null;
        const italic = (viewOf(metrics).getUint16(62) & 1) === 1;
        return { family, weight: viewOf(metrics).getUint16(4), style: italic ? "italic" : "normal" };
    }
    catch (error) {
        // A damaged file leads outside its own bytes; anything else would be a mistake of ours.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
