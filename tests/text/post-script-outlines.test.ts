import fc from "fast-check";
import { expect, test } from "vitest";
import { fontTables, judgeFont } from "../../src/fonts/index.js";
import { withTrueTypeOutlines } from "../../src/text/index.js";
import { endless, postScriptFile } from "../fonts/post-script-fonts.js";

async function drawn(file: Uint8Array): Promise<Uint8Array> {
  const made = await withTrueTypeOutlines(file);
  if ("fault" in made) throw new Error(made.fault);
  const judged = judgeFont(made);
  if ("fault" in judged) throw new Error(judged.fault);
  return judged.bytes;
}

/** The box of the outline of a glyph, as `glyf` has it. */
function boxOf(file: Uint8Array, glyph: number): readonly number[] {
  const tables = fontTables(file);
  const [glyf, loca] = [tables.get("glyf"), tables.get("loca")];
  const start = loca?.getUint32(glyph * 4) ?? 0;
  return [2, 4, 6, 8].map((at) => glyf?.getInt16(start + at) ?? 0);
}

test.each([["name-keyed", false], ["CID-keyed", true]])("outlines of a %s font are drawn as TrueType ones", async (_, cid) => {
  const file = await drawn(postScriptFile({ cid }));
  expect(boxOf(file, 5)).toEqual([100, 100, 600, 750]); // 600 and three quarters of the 200 that its controls lie above
  expect(fontTables(file).has("CFF ")).toBe(false);
  expect(fontTables(file).get("hmtx")?.getInt16(5 * 4 + 2)).toBe(100);
});

test("a font with TrueType outlines is left as it is, and so is what is none", async () => {
  const file = await drawn(postScriptFile());
  expect(await withTrueTypeOutlines(file)).toBe(file);
  const nothing = Buffer.from("OTTO");
  expect(await withTrueTypeOutlines(nothing)).toBe(nothing);
});

test("the same font gives the same bytes", async () => {
  expect(await drawn(postScriptFile())).toEqual(await drawn(postScriptFile()));
});

test("a glyph that is drawn without end is a fault of the font", async () => {
  const made = await withTrueTypeOutlines(postScriptFile({ subroutine: endless, glyph: endless }));
  expect(made).toEqual({ fault: "is damaged: the outline of glyph 0 cannot be read" });
});

test("whatever is damaged is refused or drawn, and nothing throws or hangs", async () => {
  const whole = postScriptFile();
  const outlines = fontTables(whole).get("CFF ");
  if (outlines === undefined) throw new Error("there is no `CFF `");
  const damage = fc.array(fc.record({ at: fc.nat(outlines.byteLength - 1), value: fc.nat(255) }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(damage, fc.boolean(), async (edits, isNear) => {
      const file = Uint8Array.from(whole);
      // Near the front stand the dictionaries, which lead to everything else.
      for (const { at, value } of edits) file[outlines.byteOffset + (isNear ? at % 100 : at)] = value;
      const made = await withTrueTypeOutlines(file);
      if (!("fault" in made)) judgeFont(made);
    }),
    { numRuns: 60 },
  );
});
