import { characterMapFault } from "./character-map.js";
import { metricsFault } from "./metrics.js";
import { namesFault } from "./names.js";
import { outlinesFault } from "./outlines.js";
import { fontTables, sfntFile } from "./sfnt.js";
/** Tables that are left out: pictures instead of outlines, which are never set, and what only they need. */
const pictures = new Set(["sbix", "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "EBDT", "EBLC", "EBSC", "bdat", "bloc"]);
/** Those that are there have been drawn as TrueType outlines before. */
const postScript = { fault: "is damaged: its PostScript outlines cannot be read", hint: "download it again" };
function kindFault(bytes) {
    const tag = bytes.length < 12 ? "" : String.fromCharCode(...bytes.subarray(0, 4));
    switch (tag) {
        case "\0\x01\0\0":
        case "true":
            return null;
        case "wOFF":
        case "wOF2":
            return { fault: "is a WOFF file", hint: "unpack it to TrueType" };
        case "ttcf":
            return { fault: "is a collection", hint: "take one font out of it" };
        case "OTTO":
            return postScript;
        default:
            return { fault: "is not a TrueType font", hint: "use a `.ttf`, `.woff` or `.woff2` file" };
    }
}
const judges = [metricsFault, outlinesFault, characterMapFault, namesFault];
/** What is wrong with the tables, the first thing that is. */
function tablesFault(tables) {
    for (const judge of judges) {
        const fault = judge(tables);
        if (fault !== null)
            return fault;
    }
    return null;
}
/** The file as it is used: no pictures, and no names of glyphs, which nobody asks for and which may be damaged as well. */
function cleaned(tables) {
    const kept = new Map([...tables].filter(([tag]) => !pictures.has(tag)).map(([tag, { buffer, byteOffset, byteLength }]) => [tag, new Uint8Array(buffer, byteOffset, byteLength)]));
    const post = (kept.get("post") ?? new Uint8Array(32)).slice(0, 32);
    new DataView(post.buffer).setUint32(0, 0x00030000);
    return sfntFile(kept.set("post", post));
}
/**
 * Judges a font table by table, as a browser does with what strangers send it: required tables, the bounds of everything
 * that one of them says of another, what composite glyphs come to, names. Layout tables (`GSUB`, `GPOS`) are left to
 * HarfBuzz, which judges them itself and bounds its work. Never throws.
 */
export function judgeFont(bytes) {
    const kind = kindFault(bytes);
    if (kind !== null)
        return kind;
    const damaged = (why) => ({ fault: `is damaged: ${why}`, hint: "download it again" });
    try {
        const tables = fontTables(bytes);
        if (tables.has("CFF ") || tables.has("CFF2"))
            return postScript;
        if (tables.has("fvar"))
            return { fault: "is a variable font", hint: "use one static weight of it" };
        const fault = tablesFault(tables);
        return fault === null ? { bytes: cleaned(tables) } : damaged(fault);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        // A view that was led out of its table says so in the engine's words; ours name a table.
        return damaged(/^(?:it|the) /.test(error.message) ? error.message : "a table is cut off");
    }
}
