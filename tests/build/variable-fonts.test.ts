import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { instancesOf } from "../../src/build/variable-font.js";
import { unpackFont } from "../../src/build/web-font.js";
import { fontTables, judgeFont } from "../../src/fonts/index.js";
import { openFace } from "../../src/text/fonts/open-face.js";

const { resolve } = createRequire(import.meta.url);

async function bytesOf(name: string): Promise<Uint8Array> {
  const unpacked = await unpackFont(readFileSync(resolve(name)));
  if (unpacked === null) throw new Error(`${name} is no font`);
  return unpacked;
}

const variable = await bytesOf("@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2");

test("a variable font becomes a static one of each weight that templates ask for, and the bolder is wider", async () => {
  const instances = await instancesOf(variable);
  if (instances === null || instances === "refused") throw new Error("no font is made");
  expect(instances.map(({ weight }) => weight)).toEqual([400, 500, 600, 700]);
  const advances = instances.map(({ weight, bytes }) => {
    expect(fontTables(bytes).has("fvar")).toBe(false);
    const judged = judgeFont(bytes);
    if ("fault" in judged) throw new Error(judged.fault);
    const face = openFace({ family: "Naskh", weight, style: "normal", path: "a.ttf", bytes: judged.bytes, sizeAdjust: 1 });
    return face.advanceOf(face.glyphFor(0x633));
  });
  expect(advances).toEqual([...advances].sort((one, other) => one - other));
  expect(new Set(advances).size).toBe(4);
});

test("the same font gives the same bytes", async () => {
  const [one, other] = [await instancesOf(variable), await instancesOf(variable)];
  expect(one).toEqual(other);
});

test("a static font is left as it is", async () => {
  expect(await instancesOf(await bytesOf("@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"))).toBeNull();
});

test.each(["gvar", "glyf", "fvar", "head", "maxp"])("a variable font whose `%s` is damaged comes to no font that is unsound", async (tag) => {
  const damaged = Uint8Array.from(variable);
  const table = fontTables(damaged).get(tag);
  if (table === undefined) throw new Error(`the font has no ${tag}`);
  new Uint8Array(table.buffer, table.byteOffset, table.byteLength).fill(0xff);
  const made = await instancesOf(damaged);
  if (made === null || made === "refused") return;
  for (const { bytes } of made) {
    const judged = judgeFont(bytes);
    if ("bytes" in judged) expect(openFace({ family: "Naskh", weight: 400, style: "normal", path: "a.ttf", bytes: judged.bytes, sizeAdjust: 1 }).glyphCount).toBeGreaterThan(0);
    else expect(judged.fault).toMatch(/^is damaged/);
  }
});
