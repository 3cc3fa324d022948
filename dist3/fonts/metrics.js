import { glyphCountOf, tableOf } from "./tables.js";
/** OpenType 1.9 `head`: what stands at byte 12 of every font. */
const magic = 0x5f0f3cf5;
/** Designers and readers agree on these bounds of the em (OpenType 1.9 `head`). */
const [smallestEm, largestEm] = [16, 16384];
/** Version 1 of `OS/2` is the first that says all that is asked of it here. */
const shortestOs2 = 78;
/** Lengths without which nothing can be set: `head`, `maxp`, `hhea`, `hmtx`, `OS/2`, `post`. */
export function metricsFault(tables) {
    const [head, hhea, hmtx] = ["head", "hhea", "hmtx"].map((tag) => tableOf(tables, tag));
    if (head.getUint32(12) !== magic)
        return "the table `head` is none";
    const perEm = head.getUint16(18);
    if (perEm < smallestEm || perEm > largestEm)
        return `\`unitsPerEm\` is ${perEm}, and must lie between ${smallestEm} and ${largestEm}`;
    if (head.getInt16(50) !== 0 && head.getInt16(50) !== 1)
        return "`head` names an unknown format of `loca`";
    if (tableOf(tables, "maxp").getUint32(0) !== 0x00010000)
        return "`maxp` is not that of a TrueType font";
    const glyphs = glyphCountOf(tables);
    if (glyphs === 0)
        return "it has no glyph";
    const advances = hhea.getUint16(34);
    if (advances === 0 || advances > glyphs)
        return `\`hhea\` counts ${advances} advances for ${glyphs} glyphs`;
    if (hmtx.byteLength < advances * 4 + (glyphs - advances) * 2)
        return "the table `hmtx` is too short";
    if (tableOf(tables, "OS/2").byteLength < shortestOs2)
        return "the table `OS/2` is too short";
    const weight = tableOf(tables, "OS/2").getUint16(4);
    if (weight < 1 || weight > 1000)
        return `its weight is ${weight}, and must lie between 1 and 1000`;
    return tableOf(tables, "post").byteLength < 32 ? "the table `post` is too short" : null;
}
