import { postScriptFont } from "../../fonts/index.js";
import type { PostScriptFont } from "../../fonts/index.js";

/** What of a font cannot be used, in words that go on from "the font". */
export interface OutlineFault {
  readonly fault: string;
}

function readHead(bytes: Uint8Array): PostScriptFont | null {
  try {
    return postScriptFont(bytes);
  } catch (error) {
    // Whatever is wrong with the tables is told by whoever judges them.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * A font file with TrueType outlines: the file itself, or what HarfBuzz draws of one with PostScript outlines, name-keyed or
 * CID-keyed. The file has not been judged.
 */
export async function withTrueTypeOutlines(bytes: Uint8Array): Promise<Uint8Array | OutlineFault> {
  const font = readHead(bytes);
  if (font === null) return bytes;
  const { trueTypeFile } = await import("./postscript-outlines.js");
  try {
    const made = trueTypeFile(bytes, font);
    return typeof made === "number" ? { fault: `is damaged: the outline of glyph ${made} cannot be read` } : made;
  } catch (error) {
    if (error instanceof RangeError) return { fault: "is damaged: a table is cut off" };
    // What a damaged font leads the module to ends it.
    if (error instanceof Error && error.constructor.name === "RuntimeError") return { fault: "is damaged: its outlines cannot be read" };
    throw error;
  }
}
