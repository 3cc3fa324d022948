import { referenceTypes } from "./reference-types.js";
import { dateRows, nameRows, textRows } from "./reference-variables.js";
import { optional, requiredOr, requiredPlain } from "./row.js";
import { derived, languageTag, list, oneOf, record, referenceId, words } from "./values.js";
/** Types that messages name; the others of CSL are taken as well. */
const toldTypes = [
    "article-journal", "article-magazine", "article-newspaper", "article", "book", "chapter", "dataset", "document",
    "paper-conference", "report", "software", "standard", "thesis", "webpage",
];
/** Variables of CSL 1.0.2, and keys of Zotero's, that no style prints. */
const otherVariables = [
    "abstract", "archive_collection", "categories", "chair", "citation-key", "citation-label", "citation-number", "collection-title-short",
    "contributor", "curator", "custom", "division", "editorial-director", "event-date", "executive-producer", "guest", "illustrator",
    "jurisdiction", "license", "narrator", "note", "number-of-pages", "organizer", "original-publisher",
    "original-publisher-place", "original-title", "page-first", "part-number", "part-title", "PMCID", "PMID", "printing-number", "references",
    "reviewed-author", "reviewed-genre", "reviewed-title", "source", "status", "submitted", "supplement-number", "system_id",
    "volume-title-short", "year-suffix", "chapter-number", "series-creator", "collection-editor", "original-author", "authority", "section",
];
const languageOfEntry = derived(languageTag, ({ value }) => value);
const reference = record({ id: "reference", title: "reference", description: "An entry of `references.yaml`, in the words of CSL.", what: "a reference with `id`, `type` and `title`" }, {
    id: requiredPlain(referenceId, "The key that texts cite: `[@key]`."),
    type: requiredOr(oneOf(referenceTypes, "type", toldTypes), () => "document", "What it is, in the words of CSL."),
    title: requiredOr(words, () => "", "The title."),
    ...nameRows,
    ...dateRows,
    ...textRows,
    language: optional(languageOfEntry, "Language of the entry; that of its title's script where absent."),
}, { others: otherVariables });
/** `references.yaml`. */
export const references = list("references", reference);
/** What the reference of the content says of `references.yaml`. */
export const aboutReferences = { id: "references", title: "references", description: "The file `references.yaml`: a list.", what: references.what };
