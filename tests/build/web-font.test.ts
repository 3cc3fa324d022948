import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compress } from "wawoff2";
import { describeFont, licenceOf } from "../../src/build/font-description.js";
import { unpackFont } from "../../src/build/web-font.js";
import { lectern, writeFiles } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const file = createRequire(import.meta.url).resolve("@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf");
const font = new Uint8Array(readFileSync(file));

/** The tables of an sfnt file by their tags. */
function tablesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const start = view.getUint32(entry + 8);
      return [String.fromCharCode(...bytes.subarray(entry, entry + 4)), bytes.slice(start, start + view.getUint32(entry + 12))] as const;
    }),
  );
}

/** A font packed as WOFF 1.0, each table deflated where that makes it smaller. */
function woffOf(bytes: Uint8Array): Uint8Array {
  const tables = [...tablesOf(bytes)].map(([tag, table]) => ({ tag, table, packed: deflateSync(table) }));
  const stored = tables.map(({ table, packed }) => (packed.length < table.length ? packed : table));
  let offset = 44 + 20 * tables.length;
  const woff = Buffer.alloc(offset + stored.reduce((sum, { length }) => sum + Math.ceil(length / 4) * 4, 0));
  woff.write("wOFF", 0, "latin1");
  woff.writeUInt32BE(0x00010000, 4);
  woff.writeUInt32BE(woff.length, 8);
  woff.writeUInt16BE(tables.length, 12);
  for (const [index, { tag, table }] of tables.entries()) {
    const content = stored[index] ?? table;
    const entry = 44 + 20 * index;
    woff.write(tag, entry, "latin1");
    woff.writeUInt32BE(offset, entry + 4);
    woff.writeUInt32BE(content.length, entry + 8);
    woff.writeUInt32BE(table.length, entry + 12);
    woff.set(content, offset);
    offset += Math.ceil(content.length / 4) * 4;
  }
  return woff;
}

test("a WOFF file unpacks to the tables that went into it", async () => {
  const unpacked = await unpackFont(woffOf(font));
  expect(unpacked === null ? null : tablesOf(unpacked)).toEqual(tablesOf(font));
});

test("a WOFF 2 file unpacks to a font of the same name and licence", async () => {
  const unpacked = await unpackFont(await compress(font));
  if (unpacked === null) throw new Error("the font is whole");
  expect(describeFont(unpacked)).toEqual({ family: "Source Code Pro", weight: 400, style: "normal" });
  expect(licenceOf(unpacked)).toBe("SIL Open Font License");
  expect([...tablesOf(unpacked).keys()].sort()).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "name"]));
});

test("what is no packed font is left as it is", async () => {
  expect(await unpackFont(font)).toBe(font);
});

test("however a packed font is damaged, it unpacks to something or to nothing, and fails in no other way", async () => {
  const packed = [woffOf(font).subarray(0, 4000), (await compress(font)).subarray(0, 4000)];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...packed), fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (bytes, changes) => {
      const broken = Uint8Array.from(bytes);
      for (const [at, value] of changes) broken[4 + at] = value;
      const unpacked = await unpackFont(broken);
      expect(unpacked === null || unpacked.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a course is set in its own WOFF and WOFF 2 fonts, and `fonts` says where each face comes from", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "course.css": 'p { font-family: "Source Code Pro" }\n' } });
  writeFiles(root, { "content/tiny/fonts/mono.woff2": await compress(font) });
  expect(await lectern(root, "build", "--strict")).toMatchObject({ code: 0, stderr: "" });
  const { stdout, code } = await lectern(root, "fonts");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^course +family +weights +styles +covers +licence +regular face\n/);
  expect(stdout).toMatch(/^tiny +Source Code Pro +400 +normal +(\d+) of \1 +SIL Open Font License +content\/tiny\/fonts\/mono\.woff2$/m);
  expect(stdout).toMatch(/^tiny +Source Serif 4 +200–900 +normal, italic +/m);
  expect(stdout).toContain("\n0 characters without a font\n");
});

test("a character that no font has is told with the place where it first stands", async () => {
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Runes ᚠ\n" } });
  const { stdout, code } = await lectern(root, "fonts", "tiny");
  expect(code).toBe(0);
  expect(stdout).toContain("content/tiny/lessons/two.yaml:1:14: no font has `ᚠ` (U+16A0); put one that has it into content/tiny/fonts/\n1 character without a font\n");
  expect((await lectern(root, "fonts", "tiny", "--strict")).code).toBe(3);
});
