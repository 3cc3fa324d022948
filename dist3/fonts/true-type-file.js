import { fontTables, sfntFile } from "./sfnt.js";
import { glyphCountOf, tableOf } from "./tables.js";
/** What a font with PostScript outlines has that none with TrueType outlines has. */
const postScript = new Set(["CFF ", "CFF2", "VORG", "DSIG"]);
/** Whether outlines of a file are PostScript's, and how many; `null` for others. Throws a `RangeError` where a table is cut off. */
export function postScriptFont(file) {
    const tables = fontTables(file);
    if (!tables.has("CFF ") && !tables.has("CFF2"))
        return null;
    return { glyphs: glyphCountOf(tables), unitsPerEm: tableOf(tables, "head").getUint16(18) };
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength).slice();
}
/** `hmtx` with left edges where the outlines have them: what reads a font moves outlines that do not begin there. */
function metricsWith(tables, glyphs) {
    const metrics = bytesOf(tableOf(tables, "hmtx"));
    const view = new DataView(metrics.buffer);
    const advances = tableOf(tables, "hhea").getUint16(34);
    for (const [index, { left }] of glyphs.entries())
        view.setInt16(index < advances ? index * 4 + 2 : advances * 2 + index * 2, left);
    return metrics;
}
function outlines(glyphs) {
    const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
    let length = 0;
    for (const [index, { bytes }] of glyphs.entries())
        loca.setUint32((index + 1) * 4, (length += Math.ceil(bytes.length / 4) * 4));
    const glyf = new Uint8Array(length);
    for (const [index, { bytes }] of glyphs.entries())
        glyf.set(bytes, loca.getUint32(index * 4));
    return { glyf, loca: new Uint8Array(loca.buffer) };
}
/** `maxp` of a TrueType font without instructions and without composite glyphs. */
function profile(glyphs) {
    const view = new DataView(new ArrayBuffer(32));
    view.setUint32(0, 0x00010000);
    view.setUint16(4, glyphs.length);
    view.setUint16(6, glyphs.reduce((most, { points }) => Math.max(most, points), 0));
    view.setUint16(8, glyphs.reduce((most, { contours }) => Math.max(most, contours), 0));
    view.setUint16(14, 1);
    return new Uint8Array(view.buffer);
}
/** The file with TrueType outlines in place of PostScript ones. Throws a `RangeError` where a table is cut off. */
export function withOutlines(file, glyphs) {
    const tables = fontTables(file);
    const head = bytesOf(tableOf(tables, "head"));
    new DataView(head.buffer).setInt16(50, 1);
    const kept = [...tables].filter(([tag]) => !postScript.has(tag)).map(([tag, table]) => [tag, bytesOf(table)]);
    const { glyf, loca } = outlines(glyphs);
    return sfntFile(new Map([...kept, ["head", head], ["hmtx", metricsWith(tables, glyphs)], ["glyf", glyf], ["loca", loca], ["maxp", profile(glyphs)]]));
}
