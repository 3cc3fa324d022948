import type { Diagnostic, Severity } from "./diagnostic.js";
import { excerptOf, printable } from "./excerpt.js";
import { positionAt } from "./position.js";

/** What the parts of a diagnostic are drawn with; each gets text and gives it back, coloured or not. */
interface Pens {
  readonly severity: (text: string, severity: Severity) => string;
  readonly message: (text: string) => string;
  readonly frame: (text: string) => string;
}

const plain: Pens = { severity: (text) => text, message: (text) => text, frame: (text) => text };

/** Text in a rendition of ECMA-48 §8.3.117, and back to the usual one. */
function rendition(parameters: string): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001B[${parameters}m${text}\u001B[0m`);
}

const severityPens: Readonly<Record<Severity, (text: string) => string>> = { error: rendition("1;31"), warning: rendition("1;33") };

const colours: Pens = {
  severity: (text, severity) => severityPens[severity](text),
  message: rendition("1"),
  frame: rendition("34"),
};

function drawn({ severity, code, message, span, hint }: Diagnostic, pens: Pens): string {
  const head = `${pens.severity(`${severity}[${code}]`, severity)}${pens.message(`: ${printable(message)}`)}`;
  if (span === null) return hint === null ? head : `${head}\n ${pens.frame("=")} hint: ${printable(hint)}`;
  const { line, column, text, carets } = excerptOf(span);
  const gutter = " ".repeat(String(line).length);
  return [
    head,
    `${gutter}${pens.frame("┌─")} ${printable(span.source.path)}:${line}:${column}`,
    `${pens.frame(`${line}│`)} ${text}`.trimEnd(),
    `${gutter}${pens.frame("│")} ${carets.replace(/\^+/, (marks) => pens.severity(marks, severity))}`,
    ...(hint === null ? [] : [`${gutter}${pens.frame("=")} hint: ${printable(hint)}`]),
  ].join("\n");
}

/**
 * A diagnostic for people: its message, the line with carets under the fault, and the hint. Several lines, no line
 * break at the end, no colour.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return drawn(diagnostic, plain);
}

/** What `formatDiagnostic` says, in the colours of a terminal. */
export function formatInColour(diagnostic: Diagnostic): string {
  return drawn(diagnostic, colours);
}

/** A diagnostic in one line, as editors and compilers have it: `path:line:column: severity[code]: message`. */
export function formatInShort({ severity, code, message, span }: Diagnostic): string {
  const said = `${severity}[${code}]: ${printable(message)}`;
  if (span === null) return said;
  const { line, column } = positionAt(span.source, span.start);
  return `${printable(span.source.path)}:${line}:${column}: ${said}`;
}
