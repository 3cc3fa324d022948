import { tableOf } from "./tables.js";
/** Reads the description of a font from its tables. */
export function fontDescription(tables) {
    const [head, hhea, os2, post] = ["head", "hhea", "OS/2", "post"].map((tag) => tableOf(tables, tag));
    const hasHeights = os2.getUint16(0) >= 2;
    return {
        unitsPerEm: head.getUint16(18),
        postScriptName: postScriptName(tableOf(tables, "name")),
        ascent: hhea.getInt16(4), descent: hhea.getInt16(6), lineGap: hhea.getInt16(8),
        capHeight: hasHeights ? os2.getInt16(88) : 0,
        xHeight: hasHeights ? os2.getInt16(86) : 0,
        bounds: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
        italicAngle: post.getInt32(4) / 0x10000,
        isFixedPitch: post.getUint32(12) !== 0,
        isItalic: (head.getUint16(44) & 2) !== 0,
        familyClass: os2.getInt16(30),
        checksum: head.getUint32(8),
    };
}
const postScript = 6;
const english = 0x409;
/** The PostScript name: that for Windows in English, else the last one that is no other language's. */
function postScriptName(names) {
    const [count, storage] = [names.getUint16(2), names.getUint16(4)];
    let found = "";
    for (let index = 0; index < count; index++) {
        const row = 6 + index * 12;
        const [platform, language] = [names.getUint16(row), names.getUint16(row + 4)];
        if (names.getUint16(row + 6) !== postScript || language !== (platform === 3 ? english : 0))
            continue;
        const bytes = new Uint8Array(names.buffer, names.byteOffset + storage + names.getUint16(row + 10), names.getUint16(row + 8));
        found = new TextDecoder(platform === 1 ? "latin1" : "utf-16be").decode(bytes);
    }
    return found;
}
