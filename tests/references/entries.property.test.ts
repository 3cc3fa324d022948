import fc from "fast-check";
import { expect, test } from "vitest";
import { referenceVariables, referenceStyles } from "../../src/model/index.js";
import type { Reference, ReferenceName } from "../../src/model/index.js";
import { formatEntry, languageOfEntry, styleOf, unprintedVariables } from "../../src/references/index.js";
import "../support/property-seed.js";
import { referencesOf } from "./course-of-references.js";

const [blank] = referencesOf("- { id: a, type: book, title: T }");

const types = [
  "article-journal", "article-magazine", "article-newspaper", "article", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry-encyclopedia",
  "graphic", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
  "post-weblog", "report", "review-book", "software", "song", "speech", "standard", "thesis", "webpage",
] as const;

const word = fc.constantFrom("Rivers", "of", "the", "plain", "DNA", "iPhone", "江河", "水车", "Речка", "Who knows", "v. 2", "A–Z", "川と海", "café");
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const texts = fc.record(Object.fromEntries(referenceVariables.texts.map((name) => [name, fc.option(name === "URL" ? fc.constant("https://example.org/a") : name === "DOI" ? fc.constant("10.5555/a") : fc.oneof(words, fc.constantFrom("1", "2", "12-34", "e77", "2nd ed.")), { nil: null })])));
const { span } = blank ?? { span: { source: { path: "", text: "" }, start: 0, end: 0 } };
const name: fc.Arbitrary<ReferenceName> = fc.oneof(
  fc.record({ kind: fc.constant("literal" as const), literal: fc.constantFrom("Harbor Institute", "北岸书库", "others"), span: fc.constant(span) }),
  fc.record({
    kind: fc.constant("person" as const), family: fc.constantFrom("Marlow", "周", "Лугов", "De Lange"), given: fc.option(fc.constantFrom("Edith R.", "砚青", "Jae-Rim"), { nil: null }),
    particle: fc.option(fc.constantFrom("van", "d’"), { nil: null }), droppingParticle: fc.option(fc.constant("von"), { nil: null }), suffix: fc.option(fc.constantFrom("Jr.", "III"), { nil: null }),
    staticOrdering: fc.boolean(), span: fc.constant(span),
  }),
);
const names = fc.record(Object.fromEntries(referenceVariables.names.map((role) => [role, fc.array(name, { maxLength: 9 })])));
const day = fc.record({ year: fc.integer({ min: 1, max: 2100 }), month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }), day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }) });
const dates = fc.record(Object.fromEntries(referenceVariables.dates.map((when) => [when, fc.option(day, { nil: null })])));

const entry = fc.tuple(fc.constantFrom(...types), words, fc.constantFrom("zh-CN", "en", "ja", "ru", "de", "ar", null), names, dates, texts)
  .map(([type, title, language, ...variables]) => Object.assign({}, blank, { type, title, language }, ...variables) as Reference);

const doubled = /[.。][.。]|[,，][,，;；]|[:：][:：]|[;；][;；]|\(\)|（）|\[\]|《》|“”|\( | \)|[,，] ?[.。](?!\d)|undefined|null|NaN|\{|\}/;

test.each(referenceStyles)("an entry of any kind in %s says nothing twice, and what it counts as shown is there", (id) => {
  const style = styleOf(id);
  fc.assert(
    fc.property(entry, fc.constantFrom("zh-CN", "en"), fc.constantFrom("as-typeset" as const, "half" as const, "by-language" as const), fc.constantFrom("", "a"), (reference, lang, width, letter) => {
      const options = { style, width, lang, letter };
      const { runs, used } = formatEntry(reference, options);
      const text = runs.map((run) => run.text).join("");
      // Three dots and a sign before the last of many names are a form of their own.
      expect(text.replace(/[,،，] ?\.\.\. ?[&وו、]? ?/u, ", ")).not.toMatch(doubled);
      // What opens closes: the entries hold no brackets of their own.
      for (const [open, close] of ["()", "（）", "[]", "［］", "《》", "“”"]) expect([text, text.split(open ?? "").length]).toEqual([text, text.split(close ?? "").length]);
      expect(text).toContain(reference.title.split(" ")[0]?.slice(1) ?? "");
      expect(languageOfEntry(reference, lang)).toMatch(/^[a-z]{2}/);
      // What counts as shown is there to be read.
      for (const shown of ["publisher", "container-title", "archive", "event-title"] as const)
        if (used.has(shown)) expect(text.toLowerCase()).toContain((reference[shown] ?? "").split(" ")[0]?.toLowerCase().replaceAll("《", "〈") ?? "");
    }),
    { numRuns: 150 },
  );
});

const { texts: textVariables, names: nameVariables, dates: dateVariables } = referenceVariables;

/** A word for each text, name and year of an entry that stands for nothing else. */
const marks = new Map<string, string>([
  ...textVariables.map((variable, index) => [variable, `Qx${index}q`] as const),
  ...nameVariables.map((role, index) => [role, `Zk${index}z`] as const),
  ...dateVariables.map((when, index) => [when, String(3001 + 111 * index)] as const),
]);

/** An entry whose every value is the mark of its variable. */
const marked = fc.tuple(fc.constantFrom(...types), fc.constantFrom("zh-CN", "en", "ja", "de", "ar", null), fc.subarray([...marks.keys()]), fc.constantFrom(null, "4", "12-34"))
  .map(([type, language, given, number]) => {
    const of = (variable: string): string => marks.get(variable) ?? "";
    const entries = given.map((variable) => {
      if ((textVariables as readonly string[]).includes(variable)) return [variable, variable === "URL" ? `https://example.org/${of(variable)}` : variable === "DOI" ? `10.5555/${of(variable)}` : of(variable)] as const;
      if ((nameVariables as readonly string[]).includes(variable)) return [variable, [{ kind: "literal" as const, literal: of(variable), span }]] as const;
      return [variable, { year: Number(of(variable)), month: null, day: null }] as const;
    });
    return { given, reference: Object.assign({}, blank, { type, language, title: "Main" }, Object.fromEntries(entries), number === null ? {} : { page: number }) as Reference };
  });

/** What no list prints of itself, and what is told in other words. */
const spoken: ReadonlySet<string> = new Set(["sort-key", "title-short", "shortTitle", "annote", "keyword", "ISBN", "ISSN", "container-title-short", "journalAbbreviation", "page", "medium", "genre"]);

test.each(referenceStyles)("whatever an entry of any kind gives is printed in %s, or named as left out", (id) => {
  const style = styleOf(id);
  fc.assert(
    fc.property(marked, fc.constantFrom("zh-CN", "en"), ({ given, reference }, lang) => {
      const options = { style, width: style.width, lang };
      const text = formatEntry(reference, options).runs.map((run) => run.text).join("").toLowerCase();
      const left = unprintedVariables(reference, options);
      const isTold = (variable: string): boolean => text.includes((marks.get(variable) ?? "").toLowerCase()) || left.includes(variable) || spoken.has(variable) || (variable === "event" && given.includes("event-title"));
      expect(given.filter((variable) => !isTold(variable))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
