import { excerptOf, printable } from "./excerpt.js";
import { positionAt } from "./position.js";
const plain = { severity: (text) => text, message: (text) => text, frame: (text) => text };
/** Text in a rendition of ECMA-48 §8.3.117, and back to the usual one. */
function rendition(parameters) {
    return (text) => (text === "" ? "" : `\u001B[${parameters}m${text}\u001B[0m`);
}
const severityPens = { error: rendition("1;31"), warning: rendition("1;33") };
const colours = {
    severity: (text, severity) => severityPens[severity](text),
    message: rendition("1"),
    frame: rendition("34"),
};
function drawn({ severity, code, message, span, hint }, pens) {
    const head = `${pens.severity(`${severity}[${code}]`, severity)}${pens.message(`: ${printable(message)}`)}`;
    if (span === null)
        return hint === null ? head : `${head}\n ${pens.frame("=")} hint: ${printable(hint)}`;
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
export function formatDiagnostic(diagnostic) {
    return drawn(diagnostic, plain);
}
/** What `formatDiagnostic` says, in the colours of a terminal. */
export function formatInColour(diagnostic) {
    return drawn(diagnostic, colours);
}
/** A diagnostic in one line, as editors and compilers have it: `path:line:column: severity[code]: message`. */
export function formatInShort({ severity, code, message, span }) {
    const said = `${severity}[${code}]: ${printable(message)}`;
    if (span === null)
        return said;
    const { line, column } = positionAt(span.source, span.start);
    return `${printable(span.source.path)}:${line}:${column}: ${said}`;
}
