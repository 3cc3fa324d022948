import { unicodeMapOf } from "./character-map.js";
import { tableOf } from "./tables.js";
/** Reads the glyphs of characters where they stand in the file (OpenType 1.9 `cmap`), by a search for each. */
export function glyphsOfCharacters(tables) {
    const map = unicodeMapOf(tableOf(tables, "cmap"));
    if (map === null)
        throw new RangeError("it has no `cmap` of Unicode");
    switch (map.getUint16(0)) {
        case 0:
            return (code) => (code < 256 ? map.getUint8(6 + code) : 0);
        case 4:
            return bySegments(map);
        case 6:
            return byArray(map);
        case 12:
            return byGroups(map, true);
        case 13:
            return byGroups(map, false);
        default:
            throw new RangeError(`its \`cmap\` of Unicode has the format ${map.getUint16(0)}, which is not read`);
    }
}
/** The first of `count` ordered rows whose last code, at `endOf`, is not below a code. */
function rowOf(count, endOf, code) {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (endOf(middle) < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function bySegments(map) {
    const count = map.getUint16(6) >> 1;
    const [ends, starts, deltas, offsets] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6];
    return (code) => {
        const row = rowOf(count, (segment) => map.getUint16(ends + segment * 2), code) * 2;
        if (code > 0xffff || row >= count * 2)
            return 0;
        const first = map.getUint16(starts + row);
        if (code < first)
            return 0;
        const offset = map.getUint16(offsets + row);
        if (offset === 0)
            return (code + map.getUint16(deltas + row)) & 0xffff;
        // Offsets count from where they stand.
        const glyph = map.getUint16(offsets + row + offset + (code - first) * 2);
        return glyph === 0 ? 0 : (glyph + map.getUint16(deltas + row)) & 0xffff;
    };
}
function byArray(map) {
    const [first, count] = [map.getUint16(6), map.getUint16(8)];
    return (code) => (code >= first && code < first + count ? map.getUint16(10 + (code - first) * 2) : 0);
}
function byGroups(map, isRun) {
    const count = map.getUint32(12);
    return (code) => {
        const row = 16 + rowOf(count, (group) => map.getUint32(16 + group * 12 + 4), code) * 12;
        if (row >= 16 + count * 12)
            return 0;
        const first = map.getUint32(row);
        if (code < first)
            return 0;
        return map.getUint32(row + 8) + (isRun ? code - first : 0);
    };
}
