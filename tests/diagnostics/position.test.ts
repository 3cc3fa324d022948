import fc from "fast-check";
import { expect, test } from "vitest";
import { lineTable, positionAt } from "../../src/diagnostics/index.js";
import type { Source } from "../../src/diagnostics/index.js";

function source(text: string): Source {
  return { path: "a.yaml", text };
}

test("the first character stands in line 1, column 1", () => {
  expect(positionAt(source("abc"), 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt(source(""), 0)).toEqual({ line: 1, column: 1 });
});

test("line feeds, returns and both together end one line each", () => {
  const mixed = source("a\nb\r\nc\rd");
  expect(lineTable(mixed)).toEqual([0, 2, 5, 7]);
  expect(positionAt(mixed, 5)).toEqual({ line: 3, column: 1 });
  expect(positionAt(mixed, 7)).toEqual({ line: 4, column: 1 });
});

test("a column counts a pair of surrogates once", () => {
  const han = source("x\n𠮷野家");
  expect(positionAt(han, 2)).toEqual({ line: 2, column: 1 });
  expect(positionAt(han, 4)).toEqual({ line: 2, column: 2 });
  expect(positionAt(han, 5)).toEqual({ line: 2, column: 3 });
});

test("a byte order mark takes no column", () => {
  expect(positionAt(source("\uFEFFab"), 2)).toEqual({ line: 1, column: 2 });
  expect(positionAt(source("\uFEFFab"), 0)).toEqual({ line: 1, column: 1 });
});

test("the end of a text that ends in a line break is the start of the next line", () => {
  expect(positionAt(source("a\n"), 2)).toEqual({ line: 2, column: 1 });
});

test("line and column agree with counting by hand", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "中", "𠮷", "\t") });
  fc.assert(
    fc.property(text, fc.nat(), (written, pick) => {
      const characters = Array.from(written);
      const before = characters.slice(0, pick % (characters.length + 1));
      const lines = before.join("").split("\n");
      expect(positionAt(source(written), before.join("").length)).toEqual({
        line: lines.length,
        column: Array.from(lines.at(-1) ?? "").length + 1,
      });
    }),
  );
});
