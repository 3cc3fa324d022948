import fc from "fast-check";
import { expect, test } from "vitest";
import { loadBibtex, readBibliographyFile } from "../../src/bibliography/index.js";
import type { Bibliography } from "../../src/bibliography/index.js";
import { knownVariables } from "../../src/content/index.js";
import "../support/property-seed.js";

const readBibtex = await loadBibtex();

/** What a file is read as; every place that is told lies in it. */
function read(path: string, text: string): Bibliography {
  const source = { path, text };
  const bibliography = readBibliographyFile(source, knownVariables, readBibtex);
  for (const { span } of bibliography.diagnostics) {
    expect(span?.source).toBe(source);
    expect((span?.start ?? -1) >= 0 && (span?.start ?? 0) <= (span?.end ?? -1) && (span?.end ?? Infinity) <= text.length).toBe(true);
  }
  return bibliography;
}

/** The names of the fields of which the words are neither in an item nor the place of what is told. */
function lost({ items, diagnostics }: Bibliography, fields: readonly (readonly [name: string, words: string])[]): readonly string[] {
  const said = JSON.stringify(items.map((item) => item.fields.map(({ value }) => value)));
  const told = diagnostics.map(({ message, span }) => `${message} ${span?.source.text.slice(span.start, span.end) ?? ""}`).join("\n");
  return fields.filter(([name, words]) => !said.includes(words) && !told.includes(words) && !told.includes(`\`${name}\``)).map(([name]) => name);
}

const types = ["article", "book", "incollection", "inproceedings", "phdthesis", "techreport", "online", "misc", "patent", "standard", "unpublished", "dataset", "software", "map", "newspaper", "strange"] as const;
const texFields = [
  "title", "subtitle", "booktitle", "maintitle", "journal", "journaltitle", "author", "editor", "translator", "holder", "publisher", "institution", "school", "organization", "address", "location", "series", "volume", "number", "issue", "edition",
  "version", "note", "howpublished", "abstract", "annote", "keywords", "doi", "url", "isbn", "issn", "eid", "eventtitle", "venue", "type", "chapter", "addendum", "related", "origtitle", "file", "bdsk-url-1", "pubstate", "language", "shorttitle",
] as const;

/** Fields of an entry, each with a word that stands for nothing else. */
const texEntry = fc.tuple(fc.constantFrom(...types), fc.subarray([...texFields], { minLength: 1, maxLength: 9 })).map(([type, names]) => ({ type, fields: names.map((name, index) => [name, `Qw${index}x${texFields.indexOf(name)}z`] as const) }));

test("whatever an entry of BibTeX says is read or told", () => {
  fc.assert(fc.property(texEntry, ({ type, fields }) => {
    const written = fields.map(([name, words]) => `${name} = {${words}}`).join(", ");
    expect(lost(read("a.bib", `@${type}{k, ${written}}\n`), fields)).toEqual([]);
  }), { numRuns: 300 });
});

const variables = [...knownVariables.texts, "abstract", "note", "custom", "PMID", "title"];

test("whatever an item of CSL-JSON says is read or told", () => {
  const entry = fc.subarray(variables, { minLength: 1, maxLength: 9 }).map((names) => names.map((name, index) => [name, `Qw${index}z`] as const));
  fc.assert(fc.property(entry, (fields) => {
    expect(lost(read("a.json", JSON.stringify([{ id: "k", type: "book", ...Object.fromEntries(fields) }])), fields)).toEqual([]);
  }), { numRuns: 200 });
});

const number = fc.integer({ min: 0, max: 40 }).map((one) => String(one).padStart(2, "0"));
const calendarDay = (year: number, month: number, day: number): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && month >= 1 && month <= 12 && day >= 1;

test("a day is read whole, or what of it is cut is told", () => {
  fc.assert(fc.property(fc.integer({ min: 1000, max: 2100 }), number, number, (year, month, day) => {
    const [iso, json] = [`${year}-${month}-${day}`, JSON.stringify([{ id: "k", type: "book", title: "T", issued: { "date-parts": [[year, Number(month), Number(day)]] } }])];
    for (const { items, diagnostics } of [read("a.bib", `@book{k, title = {T}, date = {${iso}}}`), read("a.json", json)]) {
      const issued = items[0]?.fields.find(({ key }) => key.value === "issued")?.value as { readonly "date-parts"?: readonly (readonly number[])[] };
      const isWhole = calendarDay(year, Number(month), Number(day));
      // Zeros stand for what is not known, and months from 21 to 24 for seasons.
      const saysLess = Number(day) === 0 || (Number(month) === 0 && Number(day) === 0);
      if (isWhole) expect([issued["date-parts"], diagnostics]).toEqual([[[year, Number(month), Number(day)]], []]);
      else if (!saysLess) expect([iso, diagnostics.map(({ code }) => code)]).toEqual([iso, ["bibliography/cut-date"]]);
    }
  }), { numRuns: 300 });
});

test("no text at all throws, whatever its name says that it is", () => {
  const bits = fc.array(fc.constantFrom("@book", "{", "}", "a", ",", "=", "\"", "#", "\n", "[", "]", ":", "\\", "$", "&amp;", "&#0;", "and", "---", "{\\'e}", "date", "2019-02-30", "note", "type: dataset", "\u0000", "\uFEFF", "家"), { maxLength: 40 });
  fc.assert(fc.property(bits, fc.constantFrom("a.bib", "a.json"), (parts, name) => {
    read(name, parts.join(""));
    read(name, name === "a.bib" ? `@book{k, title = {${parts.join(" ")}}}` : JSON.stringify([{ id: parts.join(""), note: parts.join("\n"), issued: parts.join("") }]));
  }), { numRuns: 300 });
});
