import { postScriptFont } from "../../fonts/index.js";
function readHead(bytes) {
    try {
        return postScriptFont(bytes);
    }
    catch (error) {
        // Whatever is wrong with the tables is told by whoever judges them.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/**
 * A font file with TrueType outlines: the file itself, or what HarfBuzz draws of one with PostScript outlines, name-keyed or
 * CID-keyed. The file has not been judged.
 */
export async function withTrueTypeOutlines(bytes) {
    const font = readHead(bytes);
    if (font === null)
        return bytes;
    const { trueTypeFile } = await import("./postscript-outlines.js");
    try {
        const made = trueTypeFile(bytes, font);
        return typeof made === "number" ? { fault: `is damaged: the outline of glyph ${made} cannot be read` } : made;
    }
    catch (error) {
        if (error instanceof RangeError)
            return { fault: "is damaged: a table is cut off" };
        // What a damaged font leads the module to ends it.
        if (error instanceof Error && error.constructor.name === "RuntimeError")
            return { fault: "is damaged: its outlines cannot be read" };
        throw error;
    }
}
