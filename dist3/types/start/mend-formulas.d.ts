import type { Diagnostic } from "../diagnostics/index.js";
/** Whether two texts differ in nothing but that formulas of one of them are kept as code. */
export declare function isSameButForFormulas(one: string, other: string): boolean;
/**
 * Keeps formulas as code that TeX makes no sense of, in the files of a course that was just written, so that it can be built: what
 * `faults` says of formulas tells where they are. Gives a warning for each file, or the mistake of the disk.
 */
export declare function mendFormulas(root: string, faults: readonly Diagnostic[]): readonly Diagnostic[];
