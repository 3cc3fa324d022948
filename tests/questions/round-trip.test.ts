import { parse } from "yaml";
import { expect, test } from "vitest";
import { exercisesAs, exercisesFrom, questionFormats } from "../../src/questions/index.js";
import { corpus } from "./corpus.js";

const file = (text: string): { readonly path: string; readonly text: string } => ({ path: "bank.yaml", text });

test("the corpus has sixty questions of all kinds", () => {
  const questions = parse(corpus) as readonly Readonly<Record<string, unknown>>[];
  expect(questions.length).toBeGreaterThanOrEqual(60);
  for (const kind of ["open", "short", "blank", "choice", "true-false", "matching", "order", "numeric"]) expect(questions.filter((one) => one["kind"] === kind).length, kind).toBeGreaterThanOrEqual(5);
});

test.each(questionFormats)("questions go to %s and back without loss, and again the same", (format) => {
  const first = exercisesAs(file(corpus), format).value;
  const back = exercisesFrom({ path: "x", text: first?.text ?? "" });
  expect(back.diagnostics).toEqual([]);
  expect(parse(back.value?.text ?? "")).toEqual(parse(corpus));
  expect(exercisesAs(file(back.value?.text ?? ""), format).value).toEqual(first);
});

test("what a format has no place for is told at the line of its exercise, and stands in a comment", () => {
  const { value, diagnostics } = exercisesAs(file("- text: Why?\n  kind: open\n  rubric: 2 for the reason -- 1 for the words\n- Second\n"), "gift");
  expect(diagnostics.map(({ message }) => message)).toEqual(["GIFT has no place for `rubric`, which a comment keeps"]);
  expect(value?.text).toContain('// lectern {"rubric":"2 for the reason \\u002d\\u002d 1 for the words"}');
});
