import type { Span } from "../diagnostics/index.js";
import type { ContextValue } from "./context-value.js";
import type { TracedPrinter } from "./traced-printer.js";
/**
 * Prints a value: text escaped, rich text as the markup that it is. A value of the content points to its own place,
 * any other to `tag`. Returns a hint where the value cannot be printed, else `null`.
 */
export declare function printValue(printer: TracedPrinter, value: ContextValue, tag: Span): string | null;
