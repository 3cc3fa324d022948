import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";
import { contrast } from "../../src/accessibility/contrast.js";
import { colourCode, colouringEffort, loadGrammars, longestColoured, mostColoured, tokenKinds } from "../../src/code/index.js";
import { parseStylesheet } from "../../src/style/index.js";
import type { Colour } from "../../src/style/index.js";
import { snippets } from "./snippets.js";

beforeAll(async () => {
  await loadGrammars(Object.keys(snippets));
});

test.each(Object.entries(snippets))("%s is coloured, and every character is there", (language, code) => {
  const tokens = colourCode(code, language);
  expect(tokens.map(({ start, end }) => code.slice(start, end)).join("")).toBe(code);
  expect(new Set(tokens.map(({ kind }) => kind).filter((kind) => kind !== null)).size).toBeGreaterThan(1);
});

test("code in a language inside another is coloured as well", () => {
  const code = snippets.html;
  expect(colourCode(code, "html").find(({ start, end }) => code.slice(start, end).includes("let"))?.kind).toBe("keyword");
});

test("no code loses a character, whatever the language", () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom("def ", "\"", "'", "`${", "}", "<", ">", "/*", "*/", "#", "//", "\n", "\t", "(", ")", "0x1", "𠮷"), fc.string({ maxLength: 3 })), { maxLength: 30 });
  fc.assert(
    fc.property(pieces, fc.constantFrom(...Object.keys(snippets)), (parts, language) => {
      const code = parts.join("");
      expect(colourCode(code, language).map(({ start, end }) => code.slice(start, end)).join("")).toBe(code);
    }),
    { numRuns: 300 },
  );
});

test("code beyond the limit, of no language, or of one that was not loaded is plain", () => {
  const plain = (code: string): unknown => [{ start: 0, end: code.length, kind: null }];
  const long = "x = 1\n".repeat(longestColoured / 6 + 1);
  expect(colourCode(long, "python")).toEqual(plain(long));
  expect(colourCode("x", null)).toEqual(plain("x"));
  expect(colourCode("x = 1", "scala")).toEqual(plain("x = 1"));
});

test("long pieces count for more than they have, as their time grows", () => {
  expect([1000, 4000, 8000, 20_000].map((length) => colouringEffort("x".repeat(length)))).toEqual([1000, 8000, 32_000, 200_000]);
});

test("code of a document is coloured up to its limit, and plain behind it", async () => {
  const piece = `for x in y: ${"z ".repeat(7800)}`;
  const effort = colouringEffort(piece);
  const blocks = Math.floor(mostColoured / effort) + 2;
  const text = `      - title: Topic\n        blocks:\n          - text: |\n              \`\`\`python\n              ${piece}\n              \`\`\`\n`;
  const lesson = `title: First\nsections:\n  - title: Start\n    topics:\n${text.repeat(blocks)}`;
  const root = projectWith({ tiny: { ...tinyCourse, "lessons/one.yaml": lesson } });
  const { diagnostics } = await buildProject({ from: root, targets: ["content/tiny/lessons/one.yaml"], output: null, styles: true, environment: {}, report: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  const printed = readFileSync(path.join(root, "output/tiny/one-handout.styles.txt"), "utf8");
  expect([printed.match(/for x in y/g)?.length, printed.match(/"for"|>for</g)?.length]).toEqual([2, blocks - 2]);
}, 60_000);

const sheet = readFileSync(path.join(import.meta.dirname, "..", "..", "templates", "shared", "page.css"), "utf8");

function colourOf(hexadecimal: string): Colour {
  const channel = (at: number): number => parseInt(hexadecimal.slice(at, at + 2), 16) / 255;
  return { red: channel(1), green: channel(3), blue: channel(5), alpha: 1 };
}

test("every colour of code stands out from white and from the ground of a callout by 4.5 to 1", () => {
  const colours = [...sheet.matchAll(/--code-(\w+): (#[0-9a-f]{6})/g)].map(([, name, value = ""]) => [name, colourOf(value)] as const);
  expect(colours.map(([name]) => name)).toEqual(["keyword", "type", "function", "string", "number", "comment", "meta", "attribute"]);
  for (const [name, colour] of colours)
    for (const ground of ["#ffffff", "#f6f6f6"]) expect([name, contrast(colour, colourOf(ground)) >= 4.5]).toEqual([name, true]);
});

test("every kind of token has a rule, and the stylesheet is sound", () => {
  for (const kind of tokenKinds) expect(sheet).toMatch(new RegExp(`^\\.code-${kind}\\b`, "m"));
  expect(parseStylesheet({ path: "page.css", text: sheet }).diagnostics).toEqual([]);
});

/** What the rules of a kind say of a property, `normal` where they say nothing. */
function saidOf(kind: string, property: string): string {
  const rules = [...sheet.matchAll(/((?:^\.[\w-]+(?:,\n)?)+) \{\n([^}]*)\}/gm)].filter(([, names = ""]) => names.split(",\n").includes(`.code-${kind}`));
  return rules.flatMap(([, , body = ""]) => new RegExp(`${property}: ([^;]+);`).exec(body)?.[1] ?? []).at(-1) ?? "normal";
}

test("in grey, words of the language, functions, names of types, texts and what is removed are told apart by weight, slant and a line", () => {
  const look = (kind: string): string => ["font-weight", "font-style", "text-decoration-line"].map((property) => saidOf(kind, property)).join(" ");
  expect(["keyword", "function", "type", "string", "removed"].map(look)).toEqual(["600 normal normal", "600 italic normal", "normal italic normal", "normal normal normal", "normal normal line-through"]);
  expect(["comment", "constant", "added"].map(look)).toEqual(["normal italic normal", "600 normal normal", "600 normal normal"]);
});
