import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Dice, mutated } from "./mutate.js";
import { targets } from "./targets.js";

describe.each(targets)("$name", ({ name, seeds, words, read }) => {
  const folder = path.join(import.meta.dirname, "findings", name);
  const past = existsSync(folder) ? readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))] as const) : [];

  test("what was found once is never found again", () => {
    for (const [file, bytes] of past) expect(() => { read(bytes); }, file).not.toThrow();
  });

  test("seeds and a hundred changes of them are read without a throw", () => {
    const [seed] = seeds();
    if (seed === undefined) throw new Error("every target has a seed");
    const dice = new Dice(20261128);
    read(seed);
    for (let count = 0; count < 100; count++) read(mutated(seed, seed, words, dice));
  }, 60_000);
});
