import { expect, test } from "vitest";
import { innerMargin } from "../../src/variants/forms.js";
import { formOfWords, isFormSuffix, suffixOf } from "../../src/variants/index.js";

function suffixFor(...words: readonly string[]): string {
  const form = formOfWords(words);
  return "strange" in form ? `? ${form.near ?? ""}` : suffixOf(form, null);
}

test.each([
  [[], ""],
  [["a4"], ""],
  [["large", "letter"], "-letter-large"],
  [["booklet", "grey", "a5"], "-a5-grey-booklet"],
  [["links-qr", "duplex", "punched"], "-duplex-punched-links-qr"],
  [["bound-25mm", "bound-1.5cm", "3-up-lines"], "-bound-1.5cm-3-up-lines"],
  [["large-61"], "? large-16"],
])("the words %j are `%s` in the name of a file, which is known again", (words, suffix) => {
  expect(suffixFor(...words)).toBe(suffix);
  expect(isFormSuffix(suffix)).toBe(!suffix.startsWith("?"));
});

test("the paper that a course has anyway is not named, and the one that it has not is", () => {
  const form = formOfWords(["letter"]);
  expect("strange" in form ? null : [suffixOf(form, "Letter"), suffixOf(form, "a4 landscape")]).toEqual(["", "-letter"]);
  expect(["-nothing", "-grey-letter", "-booklet-grey"].map(isFormSuffix)).toEqual([false, false, false]);
});

test("margins are those of the conventions: 3 cm for staples, 2 cm for holes", () => {
  const pointsPerMillimetre = 72 / 25.4;
  expect(["none", "stapled", "punched", "25mm", "1in"].map((binding) => Math.round(innerMargin(binding) / pointsPerMillimetre * 10) / 10)).toEqual([0, 30, 20, 25, 25.4]);
});
