import { expect, test } from "vitest";
import { parse } from "yaml";
import { importCourse, readBibliography, referencesOfBibliography, wordingIn } from "../../src/import/index.js";

const bib = String.raw`@string{kj = "Kite Journal"}
@article{low2016, author={L{\'o}w, Ann and {Kite Society} and others}, title={The {Bow} of \emph{Kites}}, journal=kj, year=2016, month=feb, pages={3--9}, doi={10.1/x}, abstract={long}}
@inproceedings{doe2001, crossref={p2001}, title={A}, author={van Doe, J.}, pages="1--2"}
@proceedings{p2001, title={Proc}, year={2001}}
@unpublished{u, author={M{\"u}ller, K.}, title={Forth \& back}, year={forthcoming}}
@book{zh2019, author={王, 竹}, title={风筝概论}, publisher={竹纸}, address={北京}, year={2019}, langid={chinese}}
`;

const read = async (path: string, text: string): Promise<unknown> => {
  const { value } = await readBibliography({ path, text });
  return parse(referencesOfBibliography(value ?? [], wordingIn("en")));
};

test("BibTeX becomes CSL: accents, braces, dashes, strings, cross-references, institutions, languages", async () => {
  expect(await read("a.bib", bib)).toEqual([
    { id: "low2016", type: "article-journal", title: "The Bow of Kites", author: [{ family: "Lów", given: "Ann" }, { literal: "Kite Society" }], issued: "2016-02", "container-title": "Kite Journal", page: "3-9", DOI: "10.1/x" },
    { id: "doe2001", type: "paper-conference", title: "A", author: [{ family: "Doe", given: "J.", "non-dropping-particle": "van" }], issued: 2001, "container-title": "Proc", page: "1-2" },
    { id: "p2001", type: "book", title: "Proc", issued: 2001 },
    { id: "u", type: "manuscript", title: "Forth & back", author: [{ family: "Müller", given: "K." }] },
    { id: "zh2019", type: "book", language: "zh-CN", title: "风筝概论", author: [{ family: "王", given: "竹" }], issued: 2019, publisher: "竹纸", "publisher-place": "北京" },
  ]);
});

test("authors that are left out and dates that are none are told above their entries", async () => {
  const { value } = await readBibliography({ path: "a.bib", text: bib });
  const text = referencesOfBibliography(value ?? [], wordingIn("zh-CN"));
  expect(text).toContain("# 请核对：文献库省略了作者，请补全\n- id: low2016");
  expect(text).toContain("# 请核对：issued: forthcoming\n- id: u");
});

test("CSL as JSON comes over, and what an outline cites of a bibliography is cited", async () => {
  const json = '[{"id": "http://zotero.org/users/1/items/A", "citation-key": "low 2016", "type": "book", "title": "Kites", "issued": {"date-parts": [["2016"]]}}]';
  expect(await read("a.json", json)).toEqual([{ id: "low-2016", type: "book", title: "Kites", issued: 2016 }]);
  const { value: bibliography } = await readBibliography({ path: "a.bib", text: bib });
  const { value } = importCourse({ outlines: [{ source: { path: "k.md", text: "# Kites\n\n## Bows\n\nAs @low2016 says [@u, p. 3].\n\n## References\n\n- Low, A. (2016). Bows. Ash Press.\n" }, folder: "" }], bibliography: bibliography ?? [] });
  expect(value?.files[1]?.text).toContain("As [@low2016] says [@u, p. 3].");
  expect((parse(value?.files[2]?.text ?? "") as { id: string }[]).map(({ id }) => id)).toEqual(["low2016b", "low2016", "doe2001", "p2001", "u", "zh2019"]);
});

test("a bibliography that cannot be read is a mistake with a place, and a package that is not there names its command", async () => {
  const broken = await readBibliography({ path: "a.bib", text: "@article{a, title={no\n\n@book{b, title={x}}\n" });
  expect(broken.diagnostics.map(({ code, hint }) => [code, hint])).toEqual([["import/unreadable-file", "close every bracket and quotation mark of its entries"]]);
  expect((await readBibliography({ path: "a.bib", text: "no entries" })).diagnostics.map(({ code }) => code)).toEqual(["import/unreadable-file"]);
  const missing = await readBibliography({ path: "a.bib", text: "" }, () => Promise.reject(Object.assign(new Error("x"), { code: "ERR_MODULE_NOT_FOUND" })));
  expect(missing.diagnostics.map(({ hint }) => hint)).toEqual(["run `npm install @citation-js/core @citation-js/plugin-bibtex`"]);
});

test("what a bibliography says and references do not print is told once, and entries without a title are named", async () => {
  const entries = [{ id: "a1", type: "book", title: "Bows", note: "seen", ISBN: "1", author: [{ family: "Low" }] }, { id: "b2", type: "book", note: "lost" }];
  const { value, diagnostics } = await readBibliography({ path: "z.json", text: JSON.stringify(entries) });
  expect(value?.map(({ id }) => id)).toEqual(["a1"]);
  expect(diagnostics.map(({ message }) => message)).toEqual(["references without a title left out: `b2`", "keys of the bibliography that references do not print left out: `ISBN`, `note`"]);
});
