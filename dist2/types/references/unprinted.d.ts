import type { Diagnostic } from "../diagnostics/index.js";
import type { Reference } from "../model/index.js";
import type { EntryOptions } from "./format-reference.js";
import type { ReferenceStyle } from "./style.js";
/** The variables that an entry gives and that its style does not print. */
export declare function unprintedVariables(reference: Reference, options: EntryOptions): readonly string[];
/** One note for all that a style leaves out of the entries that texts cite; none where it prints everything. */
export declare function unprintedFields(references: readonly Reference[], style: ReferenceStyle, lang: string): readonly Diagnostic[];
