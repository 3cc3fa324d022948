import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Placed } from "../diagnostics/index.js";

/** A field that an entry has already. */
export function repeatedField({ value, span }: Placed<string>): Diagnostic {
  return diagnostic("bibliography/repeated-field", span, `\`${value}\` stands in the entry twice: the first counts`, "remove one of them");
}
