import type { Outcome } from "../diagnostics/index.js";
import { wordsOf } from "../language/index.js";
import { Glossary, glossary as glossaryKind, termsIn, textsOf, textsOfLesson } from "../model/index.js";
import type { Course, GlossaryEntry, PrintedText } from "../model/index.js";
import { contextObject } from "./context-value.js";
import type { ContextObject, ContextValue } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";

/** What the glossary of a course is called where its pages are not seen. */
export function glossaryTitle(course: string, lang: string): string {
  return wordsOf(lang).glossaryTitle(course);
}

/** The texts that a glossary prints. */
export function textsOfGlossary({ glossary }: Course): readonly PrintedText[] {
  return textsOf(glossaryKind, glossary, "glossary");
}

/** The numbers of the lessons that mark each word. */
function usersOf({ lessons, glossary: entries }: Course): ReadonlyMap<GlossaryEntry, readonly number[]> {
  const glossary = new Glossary(entries);
  const users = new Map<GlossaryEntry, number[]>();
  for (const [index, lesson] of lessons.entries())
    for (const entry of new Set(termsIn(textsOfLesson(lesson, "handout")).flatMap(({ key }) => glossary.entryOf(key) ?? [])))
      users.set(entry, [...(users.get(entry) ?? []), index + 1]);
  return users;
}

/** Everything that the layout of a glossary can print. */
export function glossaryContext(course: Course): Outcome<ContextObject> {
  const words = new DocumentWords(course, { lesson: null, kind: "glossary", texts: textsOfGlossary(course), listsReferences: false, hasGlossary: true, hasIndex: false });
  const users = usersOf(course);
  const lessonsOf = (entry: GlossaryEntry): ContextValue => {
    const numbers = users.get(entry);
    return numbers === undefined ? null : { kind: "placed", value: words.usual.see(numbers), span: entry.term.span };
  };
  return {
    value: contextObject({
      course: contextObject(courseFields(course, words)),
      labels: words.labels(),
      terms: words.backMatter.entries(course.glossary, words, (entry) => contextObject({ lessons: lessonsOf(entry) })),
    }),
    diagnostics: [],
  };
}
