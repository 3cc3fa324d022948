/**
 * What a course says, as facts, and what has changed of them. Comes in: a course as one audience reads it; goes out: facts that can be
 * kept, and the changes between two lots of them by meaning. It must not know files, pages or templates.
 */
export { changesBetween } from "./changes-between.js";
export { changeDeeds, changeKinds } from "./change.js";
export type { ChangeSheet, CourseChange } from "./change.js";
export { factsIn, factsOf, factsText, shortFacts } from "./facts.js";
export type { Fact } from "./facts.js";
