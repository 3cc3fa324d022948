import type { Diagnostic, Source } from "../diagnostics/index.js";
/** A file of questions or references without characters that no text of a course may hold, and a warning that names them. */
export declare function printableSource(source: Source): {
    readonly source: Source;
    readonly diagnostics: readonly Diagnostic[];
};
