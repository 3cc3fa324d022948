import type { Diagnostic, Placed } from "../diagnostics/index.js";
/** A field that an entry has already. */
export declare function repeatedField({ value, span }: Placed<string>): Diagnostic;
