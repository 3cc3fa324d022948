import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { readImage } from "../../src/images/index.js";
import type { Path, VectorImage } from "../../src/images/index.js";
import { runSpecs } from "../support/spec-cases.js";

function read(text: string): ReturnType<typeof readImage> {
  return readImage("figures/a.svg", Buffer.from(text));
}

function drawing(inside: string): VectorImage {
  const { value, diagnostics } = read(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${inside}</svg>`);
  if (value?.kind !== "vector") throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

function pathsOf(inside: string): readonly Path[] {
  return drawing(inside).operations.flatMap((operation) => (operation.kind === "path" ? [operation.path] : []));
}

runSpecs("images", ({ inputs }) => {
  const [input] = inputs;
  const found = input?.language === "base64" ? readImage(input.path, Buffer.from(input.text, "base64")) : read(input?.text ?? "");
  return found.diagnostics.map(formatDiagnostic).join("\n\n") || "no faults";
});

test.each([
  ["print", 1], ["screen", 0], ["screen, print", 1], ["not print", 0], ["not screen", 1], ["only print and (color)", 1],
  ["(prefers-color-scheme: dark)", 0], ["(prefers-color-scheme:light)", 1], ["screen and (min-width: 10px)", 0],
])("rules for media %j are followed as paper has it", (media, red) => {
  const [operation] = drawing(`<style>@media ${media} { rect { fill: #f00 } }</style><rect width="9" height="9"/>`).operations;
  expect(operation).toMatchObject({ fill: { red } });
});

test("rules that ask for what is not known of paper are told", () => {
  const { diagnostics } = read('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>@media (min-width: 10px) { rect { fill: red } }</style><rect width="9" height="9"/></svg>');
  expect(diagnostics.map(({ message }) => message)).toEqual(["the drawing says what is not followed: `@media (min-width: 10px)`"]);
});

test("a unit is a pixel of 0.75 points where no width is given", () => {
  expect(drawing("").size).toEqual({ width: 75, height: 37.5 });
});

test("relative steps, shorthands and smooth curves become absolute ones", () => {
  expect(pathsOf('<path d="m10 10 5 0v5h-5zM0,0c1 0 2 1 2 2s1 2 2 2"/>')).toEqual([
    [["M", 10, 10], ["L", 15, 10], ["L", 15, 15], ["L", 10, 15], ["Z"], ["M", 0, 0], ["C", 1, 0, 2, 1, 2, 2], ["C", 2, 3, 3, 4, 4, 4]],
  ]);
});

test("flags of an arc may stand without spaces", () => {
  const [arc] = pathsOf('<path d="M0 10A10 10 0 0110 0"/>');
  expect(arc?.map(([letter]) => letter)).toEqual(["M", "C"]);
  expect(arc?.at(-1)?.slice(-2)).toEqual([10, 0]);
});

test("opacity multiplies down to what is painted", () => {
  const [operation] = drawing('<g opacity="0.5"><rect width="9" height="9" opacity="0.5" fill-opacity="0.5" fill="#f00"/></g>').operations;
  expect(operation).toMatchObject({ fill: { red: 1, green: 0, blue: 0, alpha: 0.125 } });
});

test("what is used is drawn where it is used", () => {
  const { operations } = drawing('<defs><g id="dot"><circle r="2"/></g></defs><use href="#dot" x="5"/><use xlink:href="#dot" x="9"/>');
  expect(operations.map((operation) => (operation.kind === "group" ? operation.matrix?.[4] : null))).toEqual([5, 9]);
});

test("a gradient over a box is mapped on the box of its path", () => {
  const { operations } = drawing('<linearGradient id="g"><stop offset="0"/><stop offset="1" stop-color="#fff"/></linearGradient><rect x="10" y="20" width="30" height="5" fill="url(#g)"/>');
  expect(operations[0]).toMatchObject({ fill: { kind: "gradient", matrix: [30, 0, 0, 5, 10, 20], shape: { from: [0, 0], to: [1, 0] } } });
});

test("a bomb of ten times ten uses ends at a limit", () => {
  const levels = Array.from({ length: 10 }, (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`);
  const { value, diagnostics } = read(`<svg viewBox="0 0 1 1"><defs><rect id="l0" width="1" height="1"/>${levels.join("")}</defs><use href="#l10"/></svg>`);
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["images/svg-limit"]);
});

test("no drawing at all makes the reader throw", () => {
  const folder = path.join(import.meta.dirname, "../../content/large-model-engineering/figures");
  const text = readFileSync(path.join(folder, "soft-lookup.svg"), "utf8");
  const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(12), put: fc.constantFrom("", "<", ">", '"', "&", "/", "e9", "NaN", "<g>", "</g>", "]]>", "<use href='#vector'/>", "-") });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const mutated = edits.reduce((whole, { at, drop, put }) => whole.slice(0, at) + put + whole.slice(at + drop), text);
      const { value, diagnostics } = read(mutated);
      expect(value === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
      for (const { span } of diagnostics) expect((span?.end ?? 0) <= mutated.length && (span?.start ?? 0) <= (span?.end ?? 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
