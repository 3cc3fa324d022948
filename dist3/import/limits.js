import { diagnostic } from "../diagnostics/index.js";
/** Longest outline in UTF-16 code units, and most lines: some forty long lessons. The parser's time grows faster. */
const longestOutline = 200_000;
const mostLines = 6_000;
/** Most markers of lists and quotations at the start of one line. */
const mostMarkers = 16;
/** Deepest indentation, by which lists nest as well, in columns. */
const deepestIndent = 64;
const indented = new RegExp(`^[ \\t]{${deepestIndent + 1}}`, "m");
const markers = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${mostMarkers + 1}}`, "m");
/** What is too much of an outline to be read at all, or `null`. */
export function beyondLimits(source) {
    const { text } = source;
    const span = { source, start: 0, end: Math.min(1, text.length) };
    if (text.length > longestOutline)
        return diagnostic("import/too-long", span, `an outline of ${text.length} characters, longer than ${longestOutline}`, "import it lesson by lesson");
    const lines = text.split(/\r\n|\n|\r/).length;
    if (lines > mostLines)
        return diagnostic("import/too-long", span, `an outline of ${lines} lines, more than ${mostLines}`, "import it lesson by lesson");
    const deep = markers.exec(text) ?? indented.exec(text);
    if (deep === null)
        return null;
    const place = { source, start: deep.index, end: deep.index + deep[0].length };
    const what = `more than ${mostMarkers} markers of lists and quotations, or indented by more than ${deepestIndent} columns`;
    return diagnostic("import/too-deep", place, `a line with ${what}`, "write it flatter");
}
