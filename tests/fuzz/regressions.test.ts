import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hear } from "./hear.js";
import { Dice, mutated } from "./mutate.js";
import { targets } from "./targets.js";

describe.each(targets)("$name", ({ name, seeds, words, read, isSlow }) => {
  const folder = path.join(import.meta.dirname, "findings", name);
  const past = existsSync(folder) ? readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))] as const) : [];

  test("what was found once is never found again", async () => {
    for (const [file, bytes] of past) expect(await hear(() => read(bytes)), file).toEqual([]);
  });

  test("seeds and a hundred changes of them, ten where they are slow, are read without a throw", async () => {
    const [seed] = seeds();
    if (seed === undefined) throw new Error("every target has a seed");
    const dice = new Dice(20261128);
    await read(seed);
    for (let count = 0; count < (isSlow === true ? 10 : 100); count++) await read(mutated(seed, seed, words, dice));
  }, 60_000);
});
