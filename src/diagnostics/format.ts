import type { Diagnostic } from "./diagnostic.js";
import { excerptOf, printable } from "./excerpt.js";

/**
 * A diagnostic for people: its message, the line with carets under the fault, and the hint. Several lines, no line
 * break at the end, no colour.
 */
export function formatDiagnostic({ severity, code, message, span, hint }: Diagnostic): string {
  const head = `${severity}[${code}]: ${printable(message)}`;
  if (span === null) return hint === null ? head : `${head}\n = hint: ${printable(hint)}`;
  const { line, column, text, carets } = excerptOf(span);
  const gutter = " ".repeat(String(line).length);
  return [
    head,
    `${gutter}┌─ ${printable(span.source.path)}:${line}:${column}`,
    `${line}│ ${text}`.trimEnd(),
    `${gutter}│ ${carets}`,
    ...(hint === null ? [] : [`${gutter}= hint: ${printable(hint)}`]),
  ].join("\n");
}
