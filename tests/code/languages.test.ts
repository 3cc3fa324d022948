import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { grammarOf, languageNames } from "../../src/code/index.js";
import { grammars } from "../../src/code/languages.js";

const folder = path.join(import.meta.dirname, "..", "..", "node_modules", "highlight.js", "es", "languages");

test("every grammar of highlight.js has a row, and no row has no grammar", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".js") && !name.endsWith(".js.js")).map((name) => name.slice(0, -3));
  expect(Object.keys(grammars).sort()).toEqual(files.sort());
});

test("what stands inside a language has a row too", () => {
  const names = new Set(Object.keys(grammars));
  const inside = Object.values(grammars).flatMap(({ holds }) => holds.split(" ").filter((word) => word !== ""));
  for (const inner of inside) expect(names).toContain(inner);
});

test("a language is found under every name, in any case", () => {
  expect(["python", "py", "JavaScript", "js", "c++", "sh", "yml"].map(grammarOf)).toEqual(["python", "python", "javascript", "javascript", "cpp", "bash", "yaml"]);
  for (const name of languageNames) expect(grammarOf(name)).not.toBeNull();
});

test("plain text is no code, and an unknown language none", () => {
  expect([grammarOf("text"), grammarOf("pseudocode"), grammarOf("pyhton"), grammarOf("constructor")]).toEqual(["", "", null, null]);
});
