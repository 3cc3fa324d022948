import { expect, test } from "vitest";
import { foldedName, handoutName } from "../../src/build/output-name.js";

test("a handout is named after its course folder and its lesson file", () => {
  expect(handoutName("large-models", "07-challenges")).toBe("large-models/07-challenges-handout.pdf");
});

test("names that some file system takes for one fold to one", () => {
  expect(foldedName("Café")).toBe(foldedName("CAFE\u0301"));
  expect(foldedName("a-handout.pdf")).not.toBe(foldedName("b-handout.pdf"));
});
