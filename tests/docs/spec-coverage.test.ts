import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/index.js";
import { exampleOf } from "../support/code-reference.js";
import { allSpecCases } from "../support/spec-cases.js";

test("every code has a spec case that shows it", () => {
  const expected = allSpecCases().map((one) => one.expected);
  expect(Object.keys(codes).filter((code) => exampleOf(code, expected) === null)).toEqual([]);
});

test("no spec case shows a code that the table does not have", () => {
  const shown = allSpecCases().flatMap((one) => [...one.expected.matchAll(/^(?:error|warning)\[([^\]]+)\]: /gm)].map(([, code]) => code));
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter((code) => code === undefined || !Object.hasOwn(codes, code))).toEqual([]);
});
