import { create, type Font } from "fontkit";

/** A font file as an independent library reads it, to compare with. */
export function libraryFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (!("getGlyph" in font)) throw new Error("not a single font");
  return font;
}
