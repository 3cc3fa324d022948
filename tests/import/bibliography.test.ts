import { expect, test } from "vitest";
import { parse } from "yaml";
import { knownVariables } from "../../src/content/index.js";
import { importCourse, readBibliography, referencesOfBibliography } from "../../src/import/index.js";

const bib = String.raw`@string{kj = "Kite Journal"}
@article{low2016, author={L{\'o}w, Ann and {Kite Society} and others}, title={The {Bow} of \emph{Kites}}, journal=kj, year=2016, month=feb, pages={3--9}, doi={10.1/x}, abstract={long}}
@inproceedings{doe2001, crossref={p2001}, title={A}, author={van Doe, J.}, translator={Roe, Jane and Poe, Jo}, pages="1--2"}
@proceedings{p2001, title={Proc}, year={2001}}
@unpublished{u, author={M{\"u}ller, K.}, title={Forth \& back}, year={forthcoming}}
@book{zh2019, author={王, 竹}, title={风筝概论}, publisher={竹纸}, address={北京}, year={2019}, langid={chinese}, series={风物丛书}, number={3}, isbn={9787301000007}}
`;

const read = async (path: string, text: string): Promise<unknown> => {
  const { value } = await readBibliography({ path, text }, knownVariables);
  return parse(referencesOfBibliography(value ?? []));
};

test("BibTeX becomes CSL: accents, braces, dashes, strings, cross-references, institutions, translators, series, languages", async () => {
  expect(await read("a.bib", bib)).toEqual([
    { id: "low2016", type: "article-journal", title: "The Bow of <i>Kites</i>", author: [{ family: "Lów", given: "Ann" }, { literal: "Kite Society" }, { literal: "others" }], issued: "2016-02", "container-title": "Kite Journal", page: "3-9", DOI: "10.1/x" },
    { id: "doe2001", type: "paper-conference", title: "A", author: [{ family: "Doe", given: "J.", "non-dropping-particle": "van" }], translator: [{ family: "Roe", given: "Jane" }, { family: "Poe", given: "Jo" }], issued: 2001, "container-title": "Proc", page: "1-2" },
    { id: "p2001", type: "book", genre: "proceedings", title: "Proc", issued: 2001 },
    { id: "u", type: "manuscript", title: "Forth & back", author: [{ family: "Müller", given: "K." }], issued: { literal: "forthcoming" } },
    {
      id: "zh2019", type: "book", language: "zh-CN", title: "风筝概论", author: [{ family: "王", given: "竹" }], issued: 2019, publisher: "竹纸", "publisher-place": "北京",
      "collection-title": "风物丛书", "collection-number": "3", ISBN: "9787301000007",
    },
  ]);
});

test("CSL as JSON comes over, and what an outline cites of a bibliography is cited", async () => {
  const json = '[{"id": "http://zotero.org/users/1/items/A", "citation-key": "low 2016", "type": "book", "title": "Kites", "issued": {"date-parts": [["2016"]]}}]';
  expect(await read("a.json", json)).toEqual([{ id: "low-2016", type: "book", title: "Kites", issued: 2016 }]);
  const { value: bibliography } = await readBibliography({ path: "a.bib", text: bib }, knownVariables);
  const { value } = importCourse({ outlines: [{ source: { path: "k.md", text: "# Kites\n\n## Bows\n\nAs @low2016 says [@u, p. 3].\n\n## References\n\n- Low, A. (2016). Bows. Ash Press.\n" }, folder: "" }], bibliography: bibliography ?? [] });
  expect(value?.files[1]?.text).toContain("As [@low2016] says [@u, p. 3].");
  expect((parse(value?.files[2]?.text ?? "") as { id: string }[]).map(({ id }) => id)).toEqual(["low2016b", "low2016", "doe2001", "p2001", "u", "zh2019"]);
});

test("an entry that breaks off costs no other, and a package that is not there names its command", async () => {
  const broken = await readBibliography({ path: "a.bib", text: "@article{a, title={no\n\n@book{b, title={x}}\n" }, knownVariables);
  expect(broken.diagnostics.map(({ code }) => code)).toEqual(["bibliography/syntax"]);
  expect(broken.value?.map(({ id }) => id)).toEqual(["b"]);
  expect((await readBibliography({ path: "a.bib", text: "no entries" }, knownVariables)).diagnostics.map(({ code }) => code)).toEqual(["bibliography/unreadable-file"]);
  const missing = await readBibliography({ path: "a.bib", text: "" }, knownVariables, () => Promise.reject(Object.assign(new Error("x"), { code: "ERR_MODULE_NOT_FOUND" })));
  expect(missing.diagnostics.map(({ hint }) => hint)).toEqual(["run `npm install @citation-js/core @citation-js/plugin-bibtex`"]);
});

test("what a bibliography says and references do not print is told once, and entries without a title are named", async () => {
  const entries = [{ id: "a1", type: "book", title: "Bows", note: "seen", PMID: "1", author: [{ family: "Low" }] }, { id: "b2", type: "book", note: "lost" }];
  const { value, diagnostics } = await readBibliography({ path: "z.json", text: JSON.stringify(entries) }, knownVariables);
  expect(value?.map(({ id }) => id)).toEqual(["a1", "b2"]);
  expect(diagnostics.map(({ message }) => message)).toEqual(["fields that are not read: `PMID`, `note`", "`b2` has no title: `b2` stands in its place"]);
});
