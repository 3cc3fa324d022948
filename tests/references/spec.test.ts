import { citationLabel, formatReference, yearSuffixes } from "../../src/references/index.js";
import type { Reference } from "../../src/model/index.js";
import { parseRichText } from "../../src/rich-text/index.js";
import { field } from "../rich-text/outline.js";
import { runSpecs } from "../support/spec-cases.js";
import { referencesOf } from "./course-of-references.js";

/** The list as it is printed, an entry a line: emphasis between asterisks, links between angle brackets. */
function printedList(references: readonly Reference[], lang: string): string {
  const suffixes = yearSuffixes(references, lang);
  return references.map((reference) => printedEntry(reference, lang, suffixes.get(reference.id.value))).join("\n");
}

function printedEntry(reference: Reference, lang: string, suffix: string | undefined): string {
  const runs = formatReference(reference, lang, suffix).map(({ text, emphasis, href }) => {
    if (href !== null) return `<${text}>`;
    return emphasis ? `*${text}*` : text;
  });
  return runs.join("");
}

/** What a field prints where it cites. */
function printedField(text: string, references: readonly Reference[], lang: string): string {
  const inlines = parseRichText(field(text)).value?.inlines ?? [];
  const words = inlines.map((inline) => {
    if (inline.type === "text") return inline.text.text;
    if (inline.type !== "citation") throw new Error(`no ${inline.type} was expected`);
    return citationLabel(inline.items, references, lang, yearSuffixes(references, lang)).map((run) => run.text).join("");
  });
  return words.join("");
}

runSpecs("references", ({ inputs }) => {
  const [yaml, ...fields] = inputs;
  if (yaml === undefined) throw new Error("a case of references begins with its entries");
  const references = referencesOf(yaml.text);
  const lang = yaml.path === "" ? "en" : yaml.path;
  if (fields.length === 0) return printedList(references, lang);
  return fields
    .flatMap(({ text }) => text.trimEnd().split("\n"))
    .map((line) => printedField(line, references, lang))
    .join("\n");
});
