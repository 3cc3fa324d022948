import { closestName, diagnostic, fileAndLine } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { Glossary, inlinesOfTexts, lessonFact, plainText, termsIn, textsOfLesson } from "../model/index.js";
import type { GlossaryEntry, Inline, PrintedText } from "../model/index.js";

/** Words that the glossary has twice, and words to look up that it has not. */
export function glossaryFaults(entries: readonly GlossaryEntry[]): readonly Diagnostic[] {
  const glossary = new Glossary(entries);
  return entries.flatMap((entry) => {
    const word = plainText(entry.term.inlines);
    const first = glossary.entryOf(word);
    const double = first === null || first === entry ? [] : [diagnostic("content/duplicate-term", entry.term.span, `the glossary has \`${word}\` already (${fileAndLine(first.term.span)})`, "remove one of the two")];
    const lost = entry.see.filter(({ value }) => glossary.entryOf(value) === null);
    return [...double, ...lost.map(({ value, span }) => unknownTerm(value, span, entries))];
  });
}

function unknownTerm(word: string, span: Diagnostic["span"], entries: readonly GlossaryEntry[]): Diagnostic {
  const known = entries.flatMap(({ term, short, forms }) => [plainText(term.inlines), ...(short === null ? [] : [short.value]), ...forms.map(({ value }) => value)]);
  const near = closestName(word, known);
  const hint = near === null ? "add it to `glossary.yaml`, or name the entry: `:term[words]{key=\"…\"}`" : `use \`${near}\`, or add the word to the \`forms\` of its entry`;
  return diagnostic("content/unknown-term", span, `the glossary has no \`${word}\``, hint);
}

type Term = ReturnType<typeof termsIn>[number];
type IndexMark = Extract<Inline, { type: "index-entry" }>;

/** The marked words of a lesson. */
export const termsOfLesson = lessonFact("terms", (lesson) => termsIn(textsOfLesson(lesson, null)));

/** The marks for an index in texts, and in a lesson. */
export function indexMarksIn(texts: readonly PrintedText[]): readonly IndexMark[] {
  return inlinesOfTexts(texts).filter((inline) => inline.type === "index-entry");
}

export const indexMarksOfLesson = lessonFact("index marks", (lesson) => indexMarksIn(textsOfLesson(lesson, null)));

/** Marked words that the glossary does not have. */
export function unknownTerms(terms: readonly Term[], entries: readonly GlossaryEntry[]): readonly Diagnostic[] {
  const glossary = new Glossary(entries);
  return terms.filter(({ key }) => glossary.entryOf(key) === null).map(({ key, span }) => unknownTerm(key, span, entries));
}

/** The first mark for an index in a file whose documents have none. */
export function lostIndexMarks([mark]: readonly IndexMark[], hint: string): readonly Diagnostic[] {
  return mark === undefined ? [] : [diagnostic("content/no-index", mark.span, "a mark for an index, but the document has none", hint)];
}

/** Marks for an index that name no entry. */
export function emptyIndexMarks(marks: readonly IndexMark[]): readonly Diagnostic[] {
  return marks.flatMap((mark) =>
    mark.path.length === 0 ? [diagnostic("content/no-index", mark.span, "a mark for an index without an entry", "write `:index[entry]` or `:index[entry!under it]`")] : []);
}
