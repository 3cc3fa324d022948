import { codes } from "./codes.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Span } from "./source.js";

/** A mistake of the kind `code`, with the severity that the table of codes gives it. */
export function diagnostic(
  code: DiagnosticCode,
  span: Span | null,
  message: string,
  hint: string | null = null,
): Diagnostic {
  return { code, severity: codes[code].severity, message, span, hint };
}
