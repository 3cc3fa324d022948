import type { Diagnostic, Placed } from "../diagnostics/index.js";
/** One note for all fields of a file that no reference prints. */
export declare function unusedFields(fields: readonly Placed<string>[]): readonly Diagnostic[];
