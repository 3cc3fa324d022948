import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { arraysByIndex } from "../../compile.arrays.js";

/** A module that puts what it sees into a list, in every way that the compiler changes or has to leave. */
const module = `
export const seen: unknown[] = [];
const say = (...words: readonly unknown[]): void => { seen.push(words.map((word) => JSON.stringify(word)).join(" ")); };

const growing = [1, 2, 3];
for (const item of growing) { say("growing", item); if (item < 3) growing.push(item + 10); }
for (let item of [1, 2]) { item += 1; say("own", item); }
outer: for (const [index, row] of [[1, 2], [3]].entries()) for (const item of row) { if (item === 2) continue outer; say("labelled", index, item); }
for (const [, [a, , b = "none"]] of ([[1, 2, 3], [4, 5]] as [number, number, number?][]).entries()) say("inside", a, b);
for (const [index] of ["x"].entries()) say("index alone", index);
for (const {} of [1, 2]) say("nameless");
const later = [];
for (const item of ["a", "b"]) later.push(() => item);
say("closures", ...later.map((give) => give()));
const holes = [1, , 3];
for (const item of holes) say("hole", item === undefined);
for (const byte of new Uint8Array([7, 8])) say("byte", byte);
let list = ["p", "q"];
for (const item of list) { list = []; say("the one that was there", item); }

for (const letter of "a𝒳") say("text", letter);
for (const [key, [first]] of new Map([["k", ["v"]]])) say("map", key, first);
for (const item of new Set([1, 1])) say("set", item);
for (const item of [5].values()) say("iterator", item);
const mixed: readonly number[] | ReadonlySet<number> = new Set([9]);
for (const item of mixed) say("either", item);
function* made(): Generator<[number, string]> { yield [1, "one"]; }
for (const [number, name] of made()) say("generator", number, name);
async function* slow(): AsyncGenerator<number> { yield 4; }
for await (const item of slow()) say("slow", item);

const [first, , third = "absent"] = ["f", "s"] as string[];
const [head, ...rest] = [1, 2, 3];
const [letter] = "hello";
say("taken", first, third, head, rest, letter);
const swapped = ([a, b]: readonly [number, number], [[c]] = [["given"]]): unknown => [b, a, c];
say("parameters", swapped([1, 2]), swapped.length);
function many<Items extends readonly string[]>(items: Items): void { for (const item of items) say("generic", item); }
many(["g"]);
const anything: any = new Set(["any"]);
for (const item of anything) say(item);
`;

const folder = mkdtempSync(path.join(tmpdir(), "lectern-arrays-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Compiled {
  readonly text: string;
  readonly seen: readonly unknown[];
}

/** The module as TypeScript compiles it, with or without loops by index. */
async function compiled(name: string, program: ts.Program, before: readonly ts.TransformerFactory<ts.SourceFile>[]): Promise<Compiled> {
  const script = path.join(folder, `${name}.mjs`);
  program.emit(undefined, (_file, text) => { writeFileSync(script, text); }, undefined, false, { before: [...before] });
  const { seen } = await import(pathToFileURL(script).href) as { readonly seen: readonly unknown[] };
  return { text: readFileSync(script, "utf8"), seen };
}

function iterations(text: string): readonly string[] {
  return Array.from(text.matchAll(/for (?:await )?\([^\n]*? of ([^\n]{1,8})/g), ([, walked = ""]) => walked);
}

test("arrays that are walked by index show the same items as by their iterators", async () => {
  const file = path.join(folder, "module.mts");
  writeFileSync(file, module);
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2023, lib: ["lib.es2023.d.ts"], module: ts.ModuleKind.NodeNext, strict: true, types: [] });
  const plain = await compiled("plain", program, []);
  const indexed = await compiled("indexed", program, [arraysByIndex(program)]);
  expect(plain.seen).toHaveLength(34);
  expect(indexed.seen).toEqual(plain.seen);
  expect(iterations(plain.text)).toHaveLength(20);
  expect(iterations(indexed.text)).toEqual(['"a𝒳")', "new Map(", "new Set(", "[5].valu", "mixed)", "made())", "slow())", "anything"]);
  expect(indexed.text).toContain('{ 0: first, 2: third = "absent" }');
  expect(indexed.text).toContain("[head, ...rest]");
  expect(indexed.text).toContain("[letter]");
});
