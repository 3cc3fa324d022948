/**
 * Model × template → markup text that remembers where it came from. Comes in: a course, or a lesson or sheet of it, and Handlebars
 * templates; goes out: traced text. It must not know which elements exist or what they look like.
 */
export { changesContext, changesTitle } from "./changes-context.js";
export { contextList, contextObject } from "./context-value.js";
export { listsPages } from "./points-by-page.js";
export { examContext, examTitle, textsOfExam } from "./exam-context.js";
export { glossaryContext, glossaryTitle, textsOfGlossary } from "./glossary-context.js";
export { bookContext, textsOfBook } from "./book-context.js";
export { handoutContext } from "./handout-context.js";
export { planContext, planTitle, textsOfPlan } from "./plan-context.js";
export { printFaultyLayout, printLayout, readLayout } from "./layout.js";
export { textsOfSyllabus } from "./printed-texts.js";
export { sheetContext, sheetTitle } from "./sheet-context.js";
export { syllabusContext, syllabusTitle } from "./syllabus-context.js";
