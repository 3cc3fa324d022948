import type { Diagnostic } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import type { Secret } from "./secrets.js";
/**
 * A mistake for all words that an edition must not hold and that stand in a file of it all the same: `found` is every text of the
 * file, whoever reads it. Words that the edition says anyway are no leak.
 */
export declare function leaksIn(course: Course, secrets: readonly Secret[], found: Iterable<string>): readonly Diagnostic[];
