import { mapsOf } from "./character-map.js";
import { tableOf } from "./tables.js";
/** Reads the forms that a font has of single characters (OpenType 1.9 `cmap`, format 14). */
export function formsOfCharacters(tables) {
    const maps = mapsOf(tableOf(tables, "cmap"));
    const map = typeof maps === "string" ? undefined : maps.get("0/5");
    if (map?.getUint16(0) !== 14)
        return () => null;
    return (codePoint, selector) => {
        const record = recordOf(map, selector);
        if (record === null)
            return null;
        const { usual, others } = record;
        if (usual !== 0 && isInRanges(map, usual, codePoint))
            return "usual";
        return others === 0 ? null : glyphIn(map, others, codePoint);
    };
}
function threeBytes(map, at) {
    return (map.getUint16(at) << 8) | map.getUint8(at + 2);
}
/** The row of `count` ordered rows of `width` bytes from `start` on that begins with the highest code up to one; `null` for none. */
function lastUpTo(map, { start, count, width }, code) {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (threeBytes(map, start + middle * width) <= code)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 ? null : start + (low - 1) * width;
}
function recordOf(map, selector) {
    const row = lastUpTo(map, { start: 10, count: map.getUint32(6), width: 11 }, selector);
    return row === null || threeBytes(map, row) !== selector ? null : { usual: map.getUint32(row + 3), others: map.getUint32(row + 7) };
}
function isInRanges(map, at, code) {
    const row = lastUpTo(map, { start: at + 4, count: map.getUint32(at), width: 4 }, code);
    return row !== null && code <= threeBytes(map, row) + map.getUint8(row + 3);
}
function glyphIn(map, at, code) {
    const row = lastUpTo(map, { start: at + 4, count: map.getUint32(at), width: 5 }, code);
    return row === null || threeBytes(map, row) !== code ? null : map.getUint16(row + 3);
}
