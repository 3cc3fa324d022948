import { glyphCountOf, tableOf } from "./tables.js";
/** Most encodings that a font may list. */
const mostEncodings = 64;
/** Platform and encoding of the maps of Unicode, those that know every plane first (OpenType 1.9 `cmap`). */
const unicodeMaps = ["3/10", "0/6", "0/4", "3/1", "0/3", "0/2", "0/1", "0/0"];
/** Maps by platform and encoding; the first of two that are the same. */
export function mapsOf(cmap) {
    const count = cmap.getUint16(2);
    if (count > mostEncodings)
        return `\`cmap\` lists ${count} encodings`;
    const maps = new Map();
    for (let index = 0; index < count; index++) {
        const row = 4 + index * 8;
        const key = `${cmap.getUint16(row)}/${cmap.getUint16(row + 2)}`;
        const start = cmap.getUint32(row + 4);
        if (start + 4 > cmap.byteLength)
            return "`cmap` leads out of itself";
        if (!maps.has(key))
            maps.set(key, new DataView(cmap.buffer, cmap.byteOffset + start, cmap.byteLength - start));
    }
    return maps;
}
/** The map that text is set by; `null` where the font has none of Unicode. Throws a `RangeError` where the table leads out of itself. */
export function unicodeMapOf(cmap) {
    const maps = mapsOf(cmap);
    if (typeof maps === "string")
        throw new RangeError(maps);
    return preferred(maps);
}
function preferred(maps) {
    return unicodeMaps.map((key) => maps.get(key)).find((one) => one !== undefined) ?? null;
}
/** Segments of two-byte codes (format 4): ordered, inside the table, and every glyph one that there is. */
function segmentsFault(map, glyphs) {
    const length = Math.min(map.getUint16(2), map.byteLength);
    const count = map.getUint16(6) >> 1;
    if (count === 0 || 16 + count * 8 > length)
        return "`cmap` is shorter than its segments";
    const [ends, starts, deltas, offsets] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6];
    let before = -1;
    for (let segment = 0; segment < count; segment++) {
        const [first, last] = [map.getUint16(starts + segment * 2), map.getUint16(ends + segment * 2)];
        if (first > last || last < before)
            return "the segments of `cmap` are out of order";
        before = last;
        const delta = map.getUint16(deltas + segment * 2);
        const offset = map.getUint16(offsets + segment * 2);
        for (let code = first; code <= last && code < 0xffff; code++) {
            let glyph = (code + delta) & 0xffff;
            if (offset !== 0) {
                const at = offsets + segment * 2 + offset + (code - first) * 2;
                if (at + 2 > map.byteLength)
                    return "`cmap` leads out of itself";
                const found = map.getUint16(at);
                glyph = found === 0 ? 0 : (found + delta) & 0xffff;
            }
            if (glyph >= glyphs)
                return missing(code, glyph);
        }
    }
    return null;
}
/** Groups of four-byte codes (formats 12 and 13): ordered, inside the table, and every glyph one that there is. */
function groupsFault(map, glyphs) {
    const count = map.getUint32(12);
    if (16 + count * 12 > map.byteLength)
        return "`cmap` is shorter than its groups";
    const isRun = map.getUint16(0) === 12;
    let before = -1;
    for (let group = 0; group < count; group++) {
        const row = 16 + group * 12;
        const [first, last, glyph] = [map.getUint32(row), map.getUint32(row + 4), map.getUint32(row + 8)];
        if (first > last || first <= before || last > 0x10ffff)
            return "the groups of `cmap` are out of order";
        before = last;
        const highest = isRun ? glyph + (last - first) : glyph;
        if (highest >= glyphs)
            return missing(last, highest);
    }
    return null;
}
/** One glyph a code from a first one on (formats 0 and 6). */
function arrayFault(map, glyphs) {
    const isBytes = map.getUint16(0) === 0;
    const [first, count] = isBytes ? [0, 256] : [map.getUint16(6), map.getUint16(8)];
    const start = isBytes ? 6 : 10;
    if (start + count * (isBytes ? 1 : 2) > map.byteLength)
        return "`cmap` is shorter than it says";
    for (let index = 0; index < count; index++) {
        const glyph = isBytes ? map.getUint8(start + index) : map.getUint16(start + index * 2);
        if (glyph >= glyphs)
            return missing(first + index, glyph);
    }
    return null;
}
function missing(code, glyph) {
    return `\`cmap\` gives U+${code.toString(16).toUpperCase().padStart(4, "0")} glyph ${glyph}, which there is not`;
}
/** Variation sequences (format 14): every list inside the table, its counts no larger than it. */
function sequencesFault(map) {
    const count = map.getUint32(6);
    if (10 + count * 11 > map.byteLength)
        return "`cmap` is shorter than its variation sequences";
    for (let record = 0; record < count; record++)
        for (const [at, width] of [[3, 4], [7, 5]]) {
            const start = map.getUint32(10 + record * 11 + at);
            if (start !== 0 && start + 4 + map.getUint32(start) * width > map.byteLength)
                return "`cmap` leads out of itself";
        }
    return null;
}
/** The map from characters to glyphs that text is set by, and the one of variation sequences. */
export function characterMapFault(tables) {
    const maps = mapsOf(tableOf(tables, "cmap"));
    if (typeof maps === "string")
        return maps;
    const map = preferred(maps);
    if (map === null)
        return "it has no `cmap` of Unicode";
    const glyphs = glyphCountOf(tables);
    const sequences = maps.get("0/5");
    if (sequences?.getUint16(0) === 14) {
        const fault = sequencesFault(sequences);
        if (fault !== null)
            return fault;
    }
    switch (map.getUint16(0)) {
        case 0:
        case 6:
            return arrayFault(map, glyphs);
        case 4:
            return segmentsFault(map, glyphs);
        case 12:
        case 13:
            return groupsFault(map, glyphs);
        default:
            return `its \`cmap\` of Unicode has the format ${map.getUint16(0)}, which is not read`;
    }
}
