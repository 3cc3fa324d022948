import { readEntries } from "../../src/bibliography/bibtex-entries.js";
import { expect, test } from "vitest";
import { loadBibtex, readBibliographyFile } from "../../src/bibliography/index.js";
import { knownVariables, readCourse } from "../../src/content/index.js";
import { manyEntries } from "./many-entries.js";

const readBibtex = await loadBibtex();
const { head, entries } = manyEntries(300, 20);
const source = { path: "refs.bib", text: head + entries.map(({ text }) => text).join("\n") };

test("strings that are joined of strings end where they would double for ever", () => {
  const doubling = Array.from({ length: 40 }, (_, index) => `@string{s${index + 1} = s${index} # s${index}}\n`).join("");
  const { entries, diagnostics } = readEntries({ path: "a.bib", text: `@string{s0 = "aa"}\n${doubling}@book{a, title = s40}\n` });
  expect([entries.length, diagnostics.some(({ message }) => message.includes("a value of more than 100000 characters"))]).toEqual([1, true]);
});

test("300 entries in the manner of real ones are read as they are meant, and one note says what is left out", () => {
  const { items, diagnostics } = readBibliographyFile(source, knownVariables, readBibtex);
  expect(items).toHaveLength(300);
  for (const [index, { fields }] of items.entries()) expect(Object.fromEntries(fields.map(({ key, value }) => [key.value, value]))).toEqual(entries[index]?.expected);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([["bibliography/unused-field", "fields that are not read: `abstract`, `file`"]]);
});

test("every variable stands where its field does", () => {
  const { items } = readBibliographyFile(source, knownVariables, readBibtex);
  for (const { fields, span } of items)
    for (const { key, span: place } of fields) {
      expect([place.source, key.span.source]).toEqual([source, source]);
      expect(place.start >= span.start && place.end <= span.end && place.start < place.end, key.value).toBe(true);
    }
});

test("what the file says reaches the model without a fault", () => {
  const bibliography = readBibliographyFile(source, knownVariables, readBibtex);
  const { value, diagnostics } = readCourse({ id: "c", course: { path: "course.yaml", text: "title: C\nlang: en\n" }, lessons: [], references: null, bibliographies: [{ source, bibliography }] });
  expect(value?.references).toHaveLength(300);
  expect(diagnostics.map(({ code }) => code)).toEqual(["bibliography/unused-field"]);
});
