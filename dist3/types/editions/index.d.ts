/**
 * Who reads what of a course. Comes in: a course with everything that its files say, and an audience; goes out: the course as that
 * audience reads it, and the words that its documents must not hold. It must not know files, pages or templates.
 */
export { editionOf } from "./edition-of.js";
export { hiddenTargets } from "./hidden-targets.js";
export { leaksIn } from "./leaks.js";
export { numbersApart } from "./numbers.js";
export type { Secret } from "./secrets.js";
