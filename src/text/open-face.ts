import { create, type Font } from "fontkit";
import type { Face, FontFile } from "./face.js";
import { FontMetrics } from "./font-metrics.js";

const opened = new WeakMap<FontFile, Face>();

/**
 * The face of a font file, parsed once a process however many documents use it. Throws where the bytes are not one
 * font: whoever reads files has them judged first.
 */
export function openFace(file: FontFile): Face {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const face = faceOf(file, parse(file));
  opened.set(file, face);
  return face;
}

function parse(file: FontFile): Font {
  const { bytes } = file;
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!("glyphForCodePoint" in font)) throw new Error(`${file.path} is a collection of fonts`);
  return font;
}

const asciiStart = 0x20;
const ideographOne = 0x4e00;
const ideographicFullStop = 0x3002;

function faceOf(file: FontFile, font: Font): Face {
  const metrics = new FontMetrics(file.bytes);
  const glyphs = new GlyphTable(font);
  return {
    file,
    name: `${file.family} ${file.weight} ${file.style}`,
    font,
    isHan: font.hasGlyphForCodePoint(ideographOne) && font.hasGlyphForCodePoint(ideographicFullStop),
    glyphFor: (codePoint) => glyphs.glyphFor(codePoint),
    advanceOf: (glyphId) => metrics.advanceOf(glyphId),
    underline: metrics.underline,
    strikePosition: metrics.strikePosition,
  };
}

/** Glyph ids, asked of the font once each. */
class GlyphTable {
  readonly #font: Font;
  /** Glyph id + 1 by code point of the basic plane; 0 where not asked yet. */
  readonly #basic = new Int32Array(0x10000);
  readonly #supplementary = new Map<number, number>();

  constructor(font: Font) {
    this.#font = font;
  }

  glyphFor(codePoint: number): number {
    if (codePoint >= 0x10000) return this.#supplementaryGlyph(codePoint);
    const known = this.#basic[codePoint];
    if (known !== undefined && known > 0) return known - 1;
    const glyph = this.#ask(codePoint);
    this.#basic[codePoint] = glyph + 1;
    return glyph;
  }

  #supplementaryGlyph(codePoint: number): number {
    let glyph = this.#supplementary.get(codePoint);
    if (glyph === undefined) {
      glyph = this.#ask(codePoint);
      this.#supplementary.set(codePoint, glyph);
    }
    return glyph;
  }

  #ask(codePoint: number): number {
    if (codePoint < asciiStart || !this.#font.hasGlyphForCodePoint(codePoint)) return 0;
    return this.#font.glyphForCodePoint(codePoint).id;
  }
}
