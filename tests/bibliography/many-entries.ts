/** Entries of BibTeX in the manner of real ones, every kind that real files have, with what must come of each. */

/** A generator of numbers from 0 to 1 that a seed repeats (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One entry: its text, and the values that its item must have. */
export interface MadeEntry {
  readonly text: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const given = ["Ann", "Jean-Paul", "K. L.", "Ren{\\'e}e", "{\\AA}sa", "J{\\\"o}rg"] as const;
const readGiven = ["Ann", "Jean-Paul", "K. L.", "Renée", "Åsa", "Jörg"] as const;
const family = ["Low", "van der Berg", "{\\L}ukasik", "Ozg{\\\"u}r", "Mu{\\~n}oz", "D'Arcy"] as const;
const readFamily = [{ family: "Low" }, { family: "Berg", "non-dropping-particle": "van der" }, { family: "Łukasik" }, { family: "Ozgür" }, { family: "Muñoz" }, { family: "D'Arcy" }] as const;
const titles = [
  ["Kites over {Boston}: a study", "Kites over Boston: a study"], ["The {DNA} of \\emph{Salix alba}", "The DNA of <i>Salix alba</i>"], ["Rain \\& wind at 50\\% load", "Rain & wind at 50% load"],
  ["Na{\\\"\\i}ve bounds for $\\alpha$ and $x^2$", "Naïve bounds for α and x²"], ["{{Whole Title of Kept Letters}}", "<span class=\"nocase\">Whole Title of Kept Letters</span>"], ["``Quoted'' words --- and more", "“Quoted” words — and more"],
  ["稻田的水温", "稻田的水温"], ["CO$_2$ in {\\em deep} water", "CO₂ in <i>deep</i> water"],
] as const;
const months = [["jan", 1], ["{February}", 2], ["3", 3], ["{apr.}", 4], ["may", 5], ["{June}", 6], ["\"jul\"", 7], ["{Sept.}", 9]] as const;

interface Draw {
  readonly next: () => number;
  readonly one: <T>(from: readonly T[]) => T;
  readonly chance: (of: number) => boolean;
}

function people({ one, next, chance }: Draw): { readonly text: string; readonly expected: readonly unknown[] } {
  const count = 1 + Math.floor(next() * 4);
  const names = Array.from({ length: count }, () => {
    const [g, f] = [Math.floor(next() * given.length), Math.floor(next() * family.length)];
    if (chance(0.12)) return { text: "{Harbor and Tide Office}", expected: { literal: "Harbor and Tide Office" } };
    const text = chance(0.5) ? `${family[f] ?? ""}, ${given[g] ?? ""}` : `${given[g] ?? ""} ${family[f] ?? ""}`;
    return { text, expected: { ...readFamily[f], given: readGiven[g] } };
  });
  const others = chance(0.15) ? [{ text: "others", expected: { literal: "others" } }] : [];
  const all = [...names, ...others];
  return { text: all.map(({ text }) => text).join(one([" and ", "\n    and ", " AND "])), expected: all.map(({ expected }) => expected) };
}

const kinds = [
  ["article", "article-journal"], ["inproceedings", "paper-conference"], ["book", "book"], ["incollection", "chapter"], ["phdthesis", "thesis"], ["techreport", "report"], ["online", "webpage"], ["unpublished", "manuscript"],
  ["misc", "document"], ["manual", "book"], ["software", "software"], ["dataset", "dataset"], ["patent", "patent"], ["ARTICLE", "article-journal"], ["Book", "book"],
] as const;

function entry(index: number, draw: Draw): MadeEntry {
  const { one, next, chance } = draw;
  const [bibtex, type] = one(kinds);
  const [title, readTitle] = one(titles);
  const authors = people(draw);
  const [first, last] = [Math.floor(next() * 500) + 1, Math.floor(next() * 60) + 502];
  const fields: string[] = [`title = {${title}}`, chance(0.2) ? `author = "${authors.text}"` : `author = {${authors.text}}`];
  const expected: Record<string, unknown> = { id: `key${index}`, type, title: readTitle, author: authors.expected };
  const put = (field: string, text: string, key: string, value: unknown): void => {
    fields.push(`${field} = ${text}`);
    expected[key] = value;
  };
  if (bibtex.toLowerCase() === "article") {
    const [journal, words] = one([["{Journal of Kites}", "Journal of Kites"], ["jk", "Journal of Kites"], ["jk # { B}", "Journal of Kites B"]] as const);
    put("journal", journal, "container-title", words);
  }
  if (type === "chapter" || type === "paper-conference") put("booktitle", "{Proc. of the 9th Workshop}", "container-title", "Proc. of the 9th Workshop");
  if (bibtex === "phdthesis") put("school", "{U of Moor}", "publisher", "U of Moor");
  if (bibtex === "phdthesis") expected["genre"] = "PhD thesis";
  if (bibtex === "techreport") put("institution", "{Tides \\& Co.}", "publisher", "Tides & Co.");
  if (type === "book") put("publisher", "{Ash and Sons}", "publisher", "Ash and Sons");
  if (chance(0.6)) put("pages", `{${first}--${last}}`, "page", `${first}-${last}`);
  if (chance(0.4)) put("doi", `{10.5555/k_${index}}`, "DOI", `10.5555/k_${index}`);
  if (type === "webpage") put("url", `{https://example.org/a_b~c?x=${index}\\&y=1}`, "URL", `https://example.org/a_b~c?x=${index}&y=1`);
  if (chance(0.3)) {
    fields.push("abstract = {Long {nested} words, 5\\% of them}", `file = {:/home/x/${index}.pdf:PDF}`);
    put("keywords", "{a, b}", "keyword", "a, b");
  }
  dated(fields, expected, draw);
  return { text: `@${bibtex}{key${index},\n  ${fields.join(",\n  ")}${chance(0.5) ? "," : ""}\n}\n`, expected };
}

function dated(fields: string[], expected: Record<string, unknown>, { one, next, chance }: Draw): void {
  const year = 1960 + Math.floor(next() * 60);
  const sort = next();
  if (sort < 0.08) return;
  if (sort < 0.16) {
    fields.push("year = {forthcoming}");
    expected["issued"] = { literal: "forthcoming" };
  } else if (sort < 0.3) {
    fields.push(`date = {${year}-05-0${1 + Math.floor(next() * 9)}}`);
    expected["issued"] = { "date-parts": [[year, 5, Number(fields.at(-1)?.slice(-2, -1))]] };
  } else {
    const [month, number] = one(months);
    const isDated = chance(0.5);
    fields.push(chance(0.5) ? `year = ${year}` : `year = {${year}}`, ...(isDated ? [`month = ${month}`] : []));
    expected["issued"] = { "date-parts": [[year, ...(isDated ? [number] : [])]] };
  }
}

/** So many entries that a seed repeats, with the head of their file. */
export function manyEntries(count: number, seed: number): { readonly head: string; readonly entries: readonly MadeEntry[] } {
  const next = random(seed);
  const draw: Draw = {
    next,
    one: (from) => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error("nothing to draw from");
      return found;
    },
    chance: (of) => next() < of,
  };
  const head = "% Encoding: UTF-8\n@comment{jabref-meta: databaseType:bibtex;}\n@preamble{\"\\newcommand{\\x}{}\"}\n@string{jk = {Journal of Kites}}\n\n";
  return { head, entries: Array.from({ length: count }, (_, index) => entry(index, draw)) };
}
