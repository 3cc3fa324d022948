import { expect, test } from "vitest";
import { readCourse } from "../../src/content/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { cslJson } from "../../src/references/index.js";

/** The references of a file as CSL-JSON, and what is told of it. */
function read(path: string, text: string): { readonly items: readonly unknown[]; readonly told: readonly string[] } {
  const course = { path: "course.yaml", text: "title: C\nlang: en\n" };
  const { value, diagnostics } = readCourse({ id: "c", course, lessons: [], references: { path, text } });
  return { items: (value?.references ?? []).map(cslJson), told: diagnostics.map(formatDiagnostic) };
}

test("a mapping with `references` is read as Pandoc and Zotero write it, and what of it cannot be is told", () => {
  const { items, told } = read("refs.yaml", [
    "---", "references:", "- id: low2019", "  type: article-journal", "  title: Tides *again* and [pH]{.nocase}", "  author:", "  - family: Low", "    given: A.", "    non-dropping-particle: van",
    "  container-title: K &amp; L", "  keyword: a, b", "  issued:", "  - year: 2019", "    month: 13", "  note: |", "    original-date: 1961", "    Signed copy", "- tides", "...", "",
  ].join("\n"));
  expect(items).toEqual([{
    "id": "low2019", "type": "article-journal", "title": "Tides <i>again</i> and <span class=\"nocase\">pH</span>", "author": [{ "family": "Low", "given": "A.", "non-dropping-particle": "van" }],
    "container-title": "K & L", "keyword": "a, b", "issued": { "date-parts": [[2019]] }, "original-date": { "date-parts": [[1961]] },
  }]);
  expect(told.map((one) => one.split("\n").slice(0, 2).join(""))).toEqual([
    "warning[bibliography/cut-date]: not all of `- year: 2019 month: 13` can be read: the date is read as `2019`  ┌─ refs.yaml:13:3",
    "warning[bibliography/unused-field]: fields that are not read: `note`  ┌─ refs.yaml:15:3",
    "warning[bibliography/syntax]: this is no reference: expected a mapping with `id`, `type` and `title`  ┌─ refs.yaml:18:3",
  ]);
});

test("the front matter of an essay is read, and the essay is not", () => {
  const essay = "---\ntitle: Essay\nreferences:\n- id: low2019\n  type: book\n  title: Tides\n  issued:\n    date-parts:\n    - - 2019\nnocite: '@*'\n---\n\n# On: tides [draft]\n\nAs @low2019 says: they come.\n\n---\n";
  for (const text of [essay, essay.replaceAll("\n", "\r\n"), `\uFEFF${essay}`])
    expect(read("essay.md", text)).toEqual({ items: [{ id: "low2019", type: "book", title: "Tides", issued: { "date-parts": [[2019]] } }], told: [] });
});
