import { diagnostic, spanWithin } from "../diagnostics/index.js";
const longestShown = 60;
/** Reports what looks like markup and is printed as typed. */
export function reportUnread(found, { what, hint }, { start, end }, { text, diagnostics }) {
    const shown = found.trim().replace(/\s+/g, " ").slice(0, longestShown);
    const message = shown.length > 3 ? `${what} is printed as typed: \`${shown}\`` : `${what} is printed as typed`;
    diagnostics.push(diagnostic("rich-text/unread-markup", spanWithin(text, start, end), message, hint));
}
const longestFormula = 500;
/** Reports TeX between `\(` and `\)`, which begins at `start`: Markdown takes the backslashes away. */
export function reportTexBrackets(start, { text, markdown, diagnostics }) {
    const closing = markdown.charAt(start + 1) === "(" ? "\\)" : "\\]";
    // A formula is short; a search to the end for each bracket would take the square of their number.
    const near = markdown.slice(start + 2, start + 2 + longestFormula);
    const found = near.search(/\n[ \t]*\n|\\[)\]]/);
    if (found < 0 || !near.startsWith(closing, found))
        return;
    const end = start + 2 + found;
    const dollars = closing === "\\)" ? "$x$" : "$$x$$";
    const span = spanWithin(text, start, end + 2);
    diagnostics.push(diagnostic("rich-text/tex-brackets", span, "mathematics between `\\(` and `\\)` or `\\[` and `\\]` is printed as text", `write it between dollar signs: \`${dollars}\``));
}
