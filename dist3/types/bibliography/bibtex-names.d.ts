import type { CslRecord } from "./csl-item.js";
import type { TexReader } from "./tex-reader.js";
/** The names of a field, and those of them that nobody can be sure of. */
interface TexNames {
    readonly names: readonly CslRecord[];
    readonly doubtful: readonly string[];
    /** What stands in the place of a name and is none: three dashes for the one before. */
    readonly nobody: readonly string[];
}
/** Whether nothing of a name is a letter or a digit. */
export declare const isNobody: (name: string) => boolean;
/**
 * The names of a field. Institutions in braces stay whole, `and others` becomes CSL's `others`; names that stand between commas or
 * semicolons are taken one by one, and told.
 */
export declare function namesOf(raw: string, tex: TexReader): TexNames;
export {};
