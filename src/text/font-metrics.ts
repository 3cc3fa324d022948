import { fontTables } from "../fonts/index.js";

/** Lengths of a face in ems, read from its tables: the library decodes whole outlines and lists of names for each. */
export class FontMetrics {
  readonly underline: { readonly position: number; readonly thickness: number };
  readonly strikePosition: number;
  readonly #advances: DataView;
  /** So many glyphs have an advance of their own; all others have the last one's. */
  readonly #advanceCount: number;
  readonly #perEm: number;

  constructor(file: Uint8Array) {
    const tables = fontTables(file);
    const table = (tag: string): DataView => {
      const found = tables.get(tag);
      if (found === undefined) throw new RangeError(`the file has no table \`${tag}\``);
      return found;
    };
    this.#perEm = table("head").getUint16(18);
    this.underline = { position: table("post").getInt16(8) / this.#perEm, thickness: table("post").getInt16(10) / this.#perEm };
    this.strikePosition = table("OS/2").getInt16(28) / this.#perEm;
    this.#advances = table("hmtx");
    this.#advanceCount = table("hhea").getUint16(34);
    if (this.#advanceCount === 0 || this.#advanceCount * 4 > this.#advances.byteLength) throw new RangeError("the table `hmtx` is too short");
  }

  /** Advance of a glyph in ems. */
  advanceOf(glyphId: number): number {
    return this.#advances.getUint16(Math.min(glyphId, this.#advanceCount - 1) * 4) / this.#perEm;
  }
}
