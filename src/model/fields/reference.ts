import type { ValueOf } from "./kind.js";
import { many, optional, requiredOr, requiredPlain } from "./row.js";
import { choice, derived, languageTag, list, numberFrom, oneOf, pattern, record, referenceId, unnamed, variants, words } from "./values.js";

const nameText = "a name as `family` and `given`, or as `literal`";

const name = variants({ id: "name", title: "name", description: "A person or an institution.", what: nameText }, "keys", {
  person: record(unnamed(nameText), {
    family: requiredOr(words, () => "", "The family name."),
    given: optional(words, "The given names."),
    particle: optional(words, "A particle before the family name: `van`.", { key: "non-dropping-particle" }),
  }, { others: ["dropping-particle", "suffix", "comma-suffix", "static-ordering", "parse-names"] }),
  literal: record(unnamed(nameText), { literal: requiredOr(words, () => "", "A name that is not split: an institution.") }),
});

/** A person or an institution: `literal` for names that are not split. */
export type ReferenceName = ValueOf<typeof name>;

/** A CSL date: year, month, day, as far as they are known. */
export interface ReferenceDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const dateText = "a date such as `2017`, `2017-06` or `2017-06-24`";

function dateOf([year = null, month = null, day = null]: readonly (number | null)[]): ReferenceDate | null {
  return year === null || !Number.isInteger(year) ? null : { year, month, day };
}

function wholeNumber(least: number, most: number) {
  return { ...numberFrom("date", dateText, [least, most]), whole: true };
}

const datePart = choice<number>({ id: null, title: "part of a date", description: "", what: dateText }, [
  derived(wholeNumber(-9999, 9999), ({ value }) => value),
  // Zotero and others write years as texts.
  derived(pattern("date", /^-?\d{1,4}$/, dateText), ({ value }) => Number(value)),
]);

const dateParts = {
  ...list("", { ...list("", datePart, { least: { count: 1, what: dateText }, most: { count: 3, what: dateText } }), what: dateText }, { least: { count: 1, what: dateText }, most: { count: 1, what: dateText } }),
  what: dateText,
};

const writtenDate = pattern("date", /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, dateText);

const date = choice<ReferenceDate>(
  { id: "reference-date", title: "date", description: "A date: `2017`, `2017-06`, `2017-06-24`, or a mapping.", what: dateText },
  [
    derived(writtenDate, ({ value }) => dateOf(value.split("-").map(Number))),
    derived(wholeNumber(1, 9999), ({ value }) => dateOf([value])),
    derived(
      record(
        unnamed(dateText),
        { dateParts: optional(dateParts, "`[[2017, 6, 24]]`; month and day may be absent."), raw: optional(writtenDate, "A date as others write it: `2017-06`.") },
        { oneOf: ["date-parts", "raw"], others: ["season", "circa", "literal"] },
      ),
      ({ dateParts, raw }) => dateOf(dateParts?.[0] ?? raw?.value.split("-").map(Number) ?? []),
    ),
  ],
);

/** The CSL types that Lectern formats (CSL 1.0.2 appendix III). */
const referenceTypes = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "article",
  "book",
  "chapter",
  "dataset",
  "document",
  "paper-conference",
  "report",
  "software",
  "standard",
  "thesis",
  "webpage",
] as const;

/** The type of a reference entry. */
export type ReferenceType = (typeof referenceTypes)[number];

/** The other types of CSL 1.0.2, and that among ours which is printed like them. */
const otherTypes = {
  bill: "document", broadcast: "document", classic: "book", collection: "book", entry: "chapter", "entry-dictionary": "chapter",
  "entry-encyclopedia": "chapter", event: "document", figure: "document", graphic: "document", hearing: "document", interview: "document",
  legal_case: "document", legislation: "document", manuscript: "document", map: "document", motion_picture: "document",
  musical_score: "document", pamphlet: "book", patent: "report", performance: "document", periodical: "book", personal_communication: "document",
  post: "webpage", "post-weblog": "webpage", regulation: "document", review: "article-journal", "review-book": "article-journal", song: "document",
  speech: "document", treaty: "document",
} as const satisfies Record<string, ReferenceType>;

const anyType = derived(oneOf([...referenceTypes, ...(Object.keys(otherTypes) as (keyof typeof otherTypes)[])], "type", referenceTypes), (name): ReferenceType =>
  name in otherTypes ? otherTypes[name as keyof typeof otherTypes] : (name as ReferenceType),
);

/** Variables of CSL 1.0.2, and keys of Zotero's, that no entry of ours prints. */
const otherVariables = [
  "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "authority", "available-date", "call-number", "categories",
  "chair", "chapter-number", "citation-key", "citation-label", "citation-number", "collection-editor", "collection-number", "collection-title",
  "collection-title-short", "compiler", "composer", "container-author", "container-title-short", "contributor", "curator", "custom", "dimensions", "director",
  "division", "editor-translator", "editorial-director", "event", "event-date", "event-place", "event-title", "executive-producer", "guest", "host", "illustrator",
  "interviewer", "ISBN", "ISSN", "journalAbbreviation", "jurisdiction", "keyword", "license", "medium", "narrator", "note", "number-of-pages",
  "number-of-volumes", "organizer", "original-author", "original-date", "original-publisher", "original-publisher-place", "original-title", "page-first",
  "part-number", "part-title", "performer", "PMCID", "PMID", "printing-number", "producer", "recipient", "references", "reviewed-author", "reviewed-genre",
  "reviewed-title", "scale", "script-writer", "section", "series-creator", "shortTitle", "source", "status", "submitted", "supplement-number", "system_id",
  "title-short", "translator", "version", "volume-title", "volume-title-short", "year-suffix",
];

const languageOfEntry = derived(languageTag, ({ value }) => value);

const reference = record(
  { id: "reference", title: "reference", description: "An entry of `references.yaml`, in the words of CSL.", what: "a reference with `id`, `type` and `title`" },
  {
    id: requiredPlain(referenceId, "The key that texts cite: `[@key]`."),
    type: requiredOr(anyType, () => "document" as const, "What it is, in the words of CSL."),
    title: requiredOr(words, () => "", "The title."),
    author: many(list("names", name), "All authors."),
    editor: many(list("names", name), "All editors."),
    issued: optional(date, "When it was published."),
    accessed: optional(date, "When it was looked up."),
    containerTitle: optional(words, "The journal, proceedings or book that holds it."),
    volume: optional(words, "Volume."),
    issue: optional(words, "Issue."),
    page: optional(words, "Pages: `1-12`."),
    number: optional(words, "Number of a report or standard."),
    edition: optional(words, "Edition."),
    genre: optional(words, "Kind of thesis or report."),
    publisher: optional(words, "Publisher."),
    publisherPlace: optional(words, "Where the publisher is."),
    doi: optional(words, "DOI without `https://doi.org/`.", { key: "DOI" }),
    url: optional(words, "Address.", { key: "URL" }),
    language: optional(languageOfEntry, "Language of the entry; the course's where absent."),
  },
  { others: otherVariables },
);

/** One entry of `references.yaml`, under CSL names. Strings are plain; `null` where the entry is silent. */
export type Reference = ValueOf<typeof reference>;

/** `references.yaml`. */
export const references = list("references", reference);

/** What the reference of the content says of `references.yaml`. */
export const aboutReferences = { id: "references", title: "references", description: "The file `references.yaml`: a list.", what: references.what };
