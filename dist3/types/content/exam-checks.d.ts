import type { Diagnostic } from "../diagnostics/index.js";
import type { Lesson } from "../model/index.js";
/** What papers of examinations name: their own slots and ids, and those of lessons. `known` is `null` where a lesson could not be read. */
export declare function examChecks(papers: readonly Lesson[], lessons: readonly Lesson[], known: ReadonlySet<string> | null): Diagnostic[];
