import type { CourseChange } from "./change.js";
import type { Fact } from "./facts.js";
/** What has changed of the facts of a course, in the order of its documents and in the words of its language. */
export declare function changesBetween(before: readonly Fact[], now: readonly Fact[], lang: string): readonly CourseChange[];
