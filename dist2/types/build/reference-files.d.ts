import type { BibliographyFile } from "../content/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { BuildMemory } from "./build-memory.js";
import type { CoursePlace } from "./course-place.js";
/** The files of references beside `references.yaml`, and what kept some from being read. */
interface ReferenceFiles {
    readonly files: readonly BibliographyFile[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads the files of references that a course names, or has under their usual names. BibTeX loads its package here alone. */
export declare function referenceFiles({ root, folder, budget }: CoursePlace, course: Source | null, memory: BuildMemory | undefined): Promise<ReferenceFiles>;
export {};
