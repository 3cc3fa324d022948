import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fontTables, judgeFont, sfntFile } from "../../src/fonts/index.js";
import { doublingFont, slashedFont, patched, wholeFont, withTables } from "./damaged-fonts.js";

function faultOf(bytes: Uint8Array): string | null {
  const judged = judgeFont(bytes);
  return "fault" in judged ? judged.fault : null;
}

test("a whole font passes, and keeps all tables but the names of its glyphs", () => {
  const judged = judgeFont(wholeFont);
  if ("fault" in judged) throw new Error(judged.fault);
  expect([...fontTables(judged.bytes).keys()].sort()).toEqual([...fontTables(wholeFont).keys()].sort());
  expect(fontTables(judged.bytes).get("post")?.byteLength).toBe(32);
});

test("no font of a package is refused", () => {
  const home = path.resolve(import.meta.dirname, "../../node_modules/@expo-google-fonts");
  const folders = readdirSync(home).flatMap((name) => ["400Regular", "700Bold"].map((weight) => path.join(home, name, weight)));
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith(".ttf")).map((file) => path.join(folder, file)));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(faultOf(readFileSync(file)), file).toBeNull();
});

test.each([
  ["wOF2", "is a WOFF file"],
  ["ttcf", "is a collection"],
  ["OTTO", "is damaged: its PostScript outlines cannot be read"],
  ["hello", "is not a TrueType font"],
  ["\0\x01\0\0", "is damaged: it has no table `head`"],
])("bytes that begin with %j are told apart", (head, fault) => {
  expect(faultOf(Buffer.from(head.padEnd(64, "\0"), "latin1"))).toBe(fault);
});

test.each(["head", "maxp", "hhea", "hmtx", "OS/2", "post", "loca", "cmap", "name"])("a font without `%s` is told so", (tag) => {
  expect(faultOf(withTables({ [tag]: null }))).toBe(`is damaged: it has no table \`${tag}\``);
});

test("a font without outlines, or with a variation axis, is told so", () => {
  expect(faultOf(withTables({ glyf: null }))).toContain("`loca` leads out of `glyf`");
  expect(faultOf(withTables({ fvar: new Uint8Array(16) }))).toBe("is a variable font");
  expect(faultOf(withTables({ "CFF ": new Uint8Array(16) }))).toBe("is damaged: its PostScript outlines cannot be read");
});

test.each<[string, string, (table: DataView) => void, string]>([
  ["an em of nothing", "head", (table) => { table.setUint16(18, 0); }, "`unitsPerEm` is 0, and must lie between 16 and 16384"],
  ["an em too large", "head", (table) => { table.setUint16(18, 16385); }, "`unitsPerEm` is 16385, and must lie between 16 and 16384"],
  ["an unknown format of `loca`", "head", (table) => { table.setInt16(50, 2); }, "`head` names an unknown format of `loca`"],
  ["no magic number", "head", (table) => { table.setUint32(12, 0); }, "the table `head` is none"],
  ["no glyph", "maxp", (table) => { table.setUint16(4, 0); }, "it has no glyph"],
  ["too many glyphs", "maxp", (table) => { table.setUint16(4, 0xffff); }, "the table `hmtx` is too short"],
  ["no advance", "hhea", (table) => { table.setUint16(34, 0); }, "`hhea` counts 0 advances for"],
  ["too many advances", "hhea", (table) => { table.setUint16(34, 0xffff); }, "`hhea` counts 65535 advances for"],
  ["a weight of nothing", "OS/2", (table) => { table.setUint16(4, 0); }, "its weight is 0"],
  ["a `loca` that goes backwards", "loca", (table) => { table.setUint16(20, 0xffff); table.setUint16(22, 0); }, "`loca` "],
  ["an encoding outside `cmap`", "cmap", (table) => { table.setUint32(8, 0xfffffff0); }, "`cmap` leads out of itself"],
  ["names outside `name`", "name", (table) => { table.setUint16(4, 0xfff0); }, "`name` leads out of itself"],
  ["names of nobody's platform", "name", (table) => { table.setUint16(6, 7); }, "`name` has a record of the unknown platform 7"],
])("a font with %s is told so", (_, tag, edit, fault) => {
  expect(faultOf(patched(tag, edit))).toContain(fault);
});

test("a PostScript name that no PDF may hold is told", () => {
  expect(faultOf(slashedFont())).toBe("is damaged: its PostScript name is none that a PDF may hold");
});

test("composite glyphs that double, or hold themselves, are refused before anything is drawn", () => {
  expect(faultOf(doublingFont(30))).toBe("is damaged: glyph 9 is composed of glyphs more than 8 deep");
});

test("a font that lists a table twice, or more tables than there are, is refused", () => {
  const twice = Uint8Array.from(wholeFont);
  twice.copyWithin(28, 12, 16);
  expect(faultOf(twice)).toMatch(/^is damaged: the table `.{4}` is listed twice$/);
  const many = Uint8Array.from(wholeFont);
  new DataView(many.buffer).setUint16(4, 0xffff);
  expect(faultOf(many)).toBe("is damaged: the directory lists 65535 tables");
});

test("a font cut off anywhere, or with any bytes changed, is judged without a throw", () => {
  fc.assert(fc.property(fc.nat(wholeFont.length), fc.array(fc.tuple(fc.nat(wholeFont.length - 1), fc.nat(255)), { maxLength: 8 }), (length, edits) => {
    const bytes = Uint8Array.from(wholeFont);
    for (const [at, byte] of edits) bytes[at] = byte;
    faultOf(bytes);
    expect(faultOf(bytes.subarray(0, length === wholeFont.length ? 0 : length))).not.toBeNull();
  }), { numRuns: 60 });
});

test("tables written are read again as they were", () => {
  const tables = new Map([["abcd", Uint8Array.of(1, 2, 3)], ["Zzzz", Uint8Array.of(4)]]);
  const read = [...fontTables(sfntFile(tables))].map(([tag, view]) => [tag, view.byteLength]);
  expect(read).toEqual([["Zzzz", 1], ["abcd", 3]]);
});
