import { expect, test } from "vitest";
import { spanOf, spanWithin, traceAll } from "../../src/diagnostics/index.js";
import type { TracedText } from "../../src/diagnostics/index.js";

const source = { path: "a.yaml", text: 'x: "a\\tbc"' };
/** `a`, the escape `\t`, `bc`. */
const traced: TracedText = {
  text: "a\tbc",
  segments: [
    { start: 0, span: { source, start: 4, end: 5 }, linear: true },
    { start: 1, span: { source, start: 5, end: 7 }, linear: false },
    { start: 2, span: { source, start: 7, end: 9 }, linear: true },
  ],
};

test("a stretch of linear text leads to its very characters", () => {
  expect(spanWithin(traced, 3, 4)).toEqual({ source, start: 8, end: 9 });
});

test("a stretch of computed text leads to all it was computed from", () => {
  expect(spanWithin(traced, 1, 2)).toEqual({ source, start: 5, end: 7 });
});

test("a stretch over several segments spans them all", () => {
  expect(spanWithin(traced, 0, 3)).toEqual({ source, start: 4, end: 8 });
  expect(spanOf(traced)).toEqual({ source, start: 4, end: 9 });
});

test("a stretch over two sources is placed where it begins", () => {
  const other = { path: "b.hbs", text: "zz" };
  const mixed: TracedText = {
    text: "azz",
    segments: [
      { start: 0, span: { source, start: 4, end: 5 }, linear: true },
      { start: 1, span: { source: other, start: 0, end: 2 }, linear: true },
    ],
  };
  expect(spanWithin(mixed, 0, 3)).toEqual({ source, start: 4, end: 5 });
});

test("a text traced as a whole leads back character for character", () => {
  expect(spanWithin(traceAll(source, 3), 1, 2)).toEqual({ source, start: 4, end: 5 });
});
