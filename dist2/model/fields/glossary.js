import { many, optional, requiredText } from "./row.js";
import { list, plainText, record, text, title } from "./values.js";
const entry = record({ id: "glossary-entry", title: "entry of the glossary", description: "An entry of `glossary.yaml`: a word that texts mark as `:term[word]`.", what: "an entry with `term` and `definition`" }, {
    term: requiredText(title, "The word."),
    short: optional(plainText, "Its abbreviation; `:term[WHO]` spells it out where it stands first."),
    definition: requiredText(text, "What it means."),
    see: many(list("words", plainText), "Other words of the glossary to look up."),
    forms: many(list("words", plainText), "Other forms in which texts write it: `tides`."),
}, { printedIn: ["handout", "glossary", "book"] });
/** `glossary.yaml`. */
export const glossary = list("entries", entry);
/** What the reference of the content says of `glossary.yaml`. */
export const aboutGlossary = { id: "glossary", title: "glossary", description: "The file `glossary.yaml`: a list.", what: glossary.what };
