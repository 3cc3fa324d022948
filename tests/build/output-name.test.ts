import { expect, test } from "vitest";
import { foldedName, outputName } from "../../src/build/output-name.js";

test("a file is named after the folder of its course and what it is made from", () => {
  expect(outputName("large-models", "07-challenges", "-handout.pdf")).toBe("large-models/07-challenges-handout.pdf");
});

test("names that some file system takes for one fold to one", () => {
  expect(foldedName("Café")).toBe(foldedName("CAFE\u0301"));
  expect(foldedName("a-handout.pdf")).not.toBe(foldedName("b-handout.pdf"));
});
