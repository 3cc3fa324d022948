import { fontTables, sfntFile } from "../../src/fonts/index.js";
import { wholeFont } from "./damaged-fonts.js";

/** An index of CFF (Adobe Technical Note 5176 §5). */
function index(entries: readonly Uint8Array[]): Buffer {
  if (entries.length === 0) return Buffer.alloc(2);
  const head = Buffer.alloc(3 + (entries.length + 1) * 4);
  head.writeUInt16BE(entries.length, 0);
  head.writeUInt8(4, 2);
  let offset = 1;
  head.writeUInt32BE(offset, 3);
  for (const [at, { length }] of entries.entries()) head.writeUInt32BE((offset += length), 3 + (at + 1) * 4);
  return Buffer.concat([head, ...entries]);
}

/** An operand of five bytes, so that lengths do not depend on values. */
function operand(value: number): Buffer {
  const bytes = Buffer.alloc(5, 29);
  bytes.writeInt32BE(value, 1);
  return bytes;
}

function entry(operator: readonly number[], ...values: readonly number[]): Buffer {
  return Buffer.concat([...values.map(operand), Buffer.from(operator)]);
}

/** A number of a charstring. */
function number(value: number): readonly number[] {
  return [28, (value >> 8) & 0xff, value & 0xff];
}

/** A square of 500 units whose upper side is a curve: 100 100 rmoveto 500 hlineto 0 500 rlineto, a curve back, endchar. */
const letter = Buffer.from([
  ...number(100), ...number(100), 21, ...number(500), 6, ...number(0), ...number(500), 5,
  ...number(-100), ...number(200), ...number(-300), ...number(0), ...number(-100), ...number(-200), 8, 14,
]);

/** A charstring that calls itself for ever, as the only subroutine of all glyphs. */
export const endless = Buffer.from([...number(-107), 29]);

/** How the font of a test is made. */
export interface PostScriptMaking {
  readonly cid?: boolean;
  /** Name of its family: that of the font whose other tables it has, where absent. */
  readonly family?: string;
  readonly subroutine?: Uint8Array;
  /** What each glyph is drawn by. */
  readonly glyph?: Uint8Array;
}

/** The table of a font in which every glyph is the same square with a curve above it. */
function table(glyphs: number, { cid = false, subroutine, glyph = letter }: PostScriptMaking): Buffer {
  const head = Buffer.from([1, 0, 4, 4]);
  const names = index([Buffer.from("Square")]);
  const strings = index(cid ? [Buffer.from("Adobe"), Buffer.from("Identity")] : []);
  const subroutines = index(subroutine === undefined ? [] : [subroutine]);
  const charStrings = index(Array.from({ length: glyphs }, () => glyph));
  const select = Buffer.concat([Buffer.from([0]), Buffer.alloc(glyphs)]);
  const charset = Buffer.alloc(5, 2);
  charset.writeUInt16BE(1, 1);
  charset.writeUInt16BE(glyphs - 2, 3);
  const top = (start: number): Buffer => {
    const [set, chars, choice] = [start, start + charset.length, start + charset.length + charStrings.length];
    const fonts = choice + select.length;
    const keyed = [entry([12, 30], 391, 392, 0), entry([15], set), entry([17], chars), entry([12, 36], fonts), entry([12, 37], choice)];
    return Buffer.concat(cid ? keyed : [entry([15], set), entry([17], chars), entry([18], 0, choice)]);
  };
  const start = head.length + names.length + index([top(0)]).length + strings.length + subroutines.length;
  const dictionary = index([entry([18], 0, start)]);
  return Buffer.concat([head, names, index([top(start)]), strings, subroutines, charset, charStrings, ...(cid ? [select, dictionary] : [])]);
}

/** A table `name` that says what a family and its regular face are called. */
function nameTable(family: string): Buffer {
  const texts = ([[1, family], [2, "Regular"], [4, family], [6, family.replaceAll(" ", "")]] as const).map(([id, text]) => ({ id, text: Buffer.from(text, "utf16le").swap16() }));
  const head = Buffer.alloc(6 + 12 * texts.length);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [at, { id, text: { length } }] of texts.entries()) {
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries()) head.writeUInt16BE(value, 6 + 12 * at + 2 * field);
    offset += length;
  }
  return Buffer.concat([head, ...texts.map(({ text }) => text)]);
}

/** A whole font with PostScript outlines. */
export function postScriptFile(making: PostScriptMaking = {}): Uint8Array {
  const tables = fontTables(wholeFont);
  const maxp = Buffer.alloc(6);
  maxp.writeUInt32BE(0x00005000, 0);
  const glyphs = tables.get("maxp")?.getUint16(4) ?? 0;
  maxp.writeUInt16BE(glyphs, 4);
  const kept = [...tables].filter(([tag]) => !["glyf", "loca", "cvt ", "fpgm", "prep", "gasp"].includes(tag));
  const bytes = kept.map(([tag, { buffer, byteOffset, byteLength }]) => [tag, new Uint8Array(buffer, byteOffset, byteLength)] as const);
  const named = making.family === undefined ? [] : [["name", nameTable(making.family)] as const];
  const file = sfntFile(new Map([...bytes, ["maxp", maxp], ["CFF ", table(glyphs, making)], ...named]));
  file.set(Buffer.from("OTTO"));
  return file;
}
