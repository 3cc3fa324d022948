import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontTables, sfntFile } from "../../src/fonts/index.js";

const { resolve } = createRequire(import.meta.url);

/** A whole font whose glyphs are partly composed of others. */
export const wholeFont: Uint8Array = readFileSync(resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"));

/** A copy with one table changed in place. */
export function patched(tag: string, edit: (table: DataView) => void): Uint8Array {
  const bytes = Uint8Array.from(wholeFont);
  const table = fontTables(bytes).get(tag);
  if (table === undefined) throw new Error(`there is no ${tag}`);
  edit(table);
  return bytes;
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A copy with tables taken away, or put in the place of others. */
export function withTables(changes: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const tables = new Map([...fontTables(wholeFont)].map(([tag, table]) => [tag, bytesOf(table)]));
  for (const [tag, table] of Object.entries(changes)) {
    if (table === null) tables.delete(tag);
    else tables.set(tag, table);
  }
  return sfntFile(tables);
}

/** A font of so many composite glyphs, each made twice of the one before it: the last has two to that power parts. */
export function doublingFont(glyphs: number): Uint8Array {
  const triangle = Buffer.from("0001000000000064006400020000373737006400000064", "hex");
  const outlines = [triangle, ...Array.from({ length: glyphs - 1 }, (_, index) => {
    const outline = Buffer.alloc(26);
    outline.writeInt16BE(-1, 0);
    [[0x21, index], [0x01, index]].forEach(([flags = 0, component = 0], part) => {
      outline.writeUInt16BE(flags, 10 + part * 8);
      outline.writeUInt16BE(component, 12 + part * 8);
    });
    return outline;
  })].map((outline) => Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]));
  const loca = Buffer.alloc((glyphs + 1) * 4);
  outlines.reduce((offset, { length }, index) => loca.writeUInt32BE(offset + length, (index + 1) * 4) && offset + length, 0);
  const maxp = Buffer.from(bytesOf(fontTables(wholeFont).get("maxp") ?? new DataView(new ArrayBuffer(32))));
  maxp.writeUInt16BE(glyphs, 4);
  const hhea = Buffer.from(bytesOf(fontTables(wholeFont).get("hhea") ?? new DataView(new ArrayBuffer(36))));
  hhea.writeUInt16BE(1, 34);
  const head = Buffer.from(bytesOf(fontTables(wholeFont).get("head") ?? new DataView(new ArrayBuffer(54))));
  head.writeInt16BE(1, 50);
  return withTables({ glyf: Buffer.concat(outlines), loca, maxp, hhea, head, hmtx: Buffer.alloc(4 + (glyphs - 1) * 2), GSUB: null, GPOS: null, GDEF: null });
}

/** A font whose PostScript name begins with a slash. */
export function slashedFont(): Uint8Array {
  return patched("name", (table) => {
    for (let row = 6; row < 6 + table.getUint16(2) * 12; row += 12)
      if (table.getUint16(row + 6) === 6) table.setUint16(table.getUint16(4) + table.getUint16(row + 10), 0x2f);
  });
}
