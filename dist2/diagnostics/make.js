import { codes } from "./codes.js";
/** Longest message or hint in UTF-16 code units: what authors wrote may be of any length. */
const longest = 500;
/** The text, without its middle where nobody would read it to its end. No pair of surrogates is cut in two. */
function readable(text) {
    if (text.length <= longest)
        return text;
    const start = text.slice(0, longest - 100).replace(/[\uD800-\uDBFF]$/, "");
    return `${start} … ${text.slice(-90).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
/** A mistake of the kind `code`, with the severity that the table of codes gives it. */
export function diagnostic(code, span, message, hint = null) {
    return { code, severity: codes[code].severity, message: readable(message), span, hint: hint === null ? null : readable(hint) };
}
/** Puts mistakes behind those already found. A spread call would exhaust the stack where a file has very many. */
export function addDiagnostics(found, more) {
    for (const one of more)
        found.push(one);
}
/** What a stage made, or `null`; what it found wrong is put behind what was found before. */
export function valueOf({ value, diagnostics }, found) {
    addDiagnostics(found, diagnostics);
    return value;
}
/** Whether any of the mistakes is an error, so that no document can be made. */
export function hasErrors(diagnostics) {
    return diagnostics.some(({ severity }) => severity === "error");
}
