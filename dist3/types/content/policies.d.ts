import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { CourseRecord, PolicyFile } from "../model/index.js";
import type { ReadFile } from "./read-file.js";
/** A course whose shared policies have their words, and what is wrong with these. */
export interface SharedPolicies {
    readonly record: CourseRecord;
    /** The files of those that it names, each once. */
    readonly files: readonly ReadFile<PolicyFile>[];
    readonly diagnostics: readonly Diagnostic[];
}
/** The course with the words of the policies that it shares; `sources` are the files of all that there are. */
export declare function withPolicies(record: CourseRecord, sources: readonly Source[]): SharedPolicies;
