import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Lowering } from "./lowering.js";

type Place = { readonly start: number; readonly end: number };

/** What marks of other programs are, by how they begin, and what to write instead. */
const kinds: readonly (readonly [pattern: RegExp, what: string, hint: string])[] = [
  [/^\{[{%]/, "a placeholder or a shortcode", "write the words themselves, or put it between back-ticks"],
  [/^\\[A-Za-z]/, "a command of TeX", "write it between dollar signs where it is mathematics, else say it in Markdown"],
  [/^:[a-z]/, "the name of an emoji", "write the sign itself, or `\\:` for the colon"],
  [/^\[\[/, "a link of a wiki", "write the address: `[words](https://…)`"],
  [/^\{[a-z][\w:+-]*\}$/, "a role of MyST", "write `@fig-id`, `[@key]` or `$x$`"],
  [/^\{/, "a pair of braces with attributes", "put them right behind words in brackets, a picture, a formula or a block of code"],
  [/^\s*:::/, "a block between colons", "begin the line at the margin of the body"],
  [/^\s*!!!/, "a block of another program", "write `:::note` and `:::` around it"],
  [/^\s*\*\[/, "an abbreviation of another program", "write `:abbr[HTML]{title=\"…\"}`"],
  [/^\s*\+/, "a table drawn in signs", "write it with bars: `| a | b |`"],
  [/^\s*\(@/, "a numbered example", "write a numbered list, or `:::example`"],
  [/^\s*\[TOC\]/, "a place for the contents", "take it out: `toc-depth` says what the contents list"],
  [/^\s*\[!/, "a mark of a callout", "write it as the first line of a quotation of its own: `> [!NOTE]`"],
  [/^\[-@/, "a reference without its word", "write `@fig-id`, which prints `Figure 1`"],
  [/^\s*\|/, "a line of verse", "end each line with a backslash"],
  [/^\n~/, "a description of a term", "write `:` and three blanks"],
  [/^\s*(?:\(?[1ai]|#)[.)]/, "a list in letters or brackets", "write `1.` before each item"],
  [/^##/, "a heading", "write one to six `#` and a blank"],
  [/^\\(?![A-Za-z])/, "a backslash", "write `&nbsp;` for a blank that does not part"],
  [/^\s*\.\./, "a directive of reStructuredText", "write `:::note` and `:::` around it"],
  [/^\+\+/, "an insertion", "write `[words]{.underline}`"],
  [/^%%/, "a comment of another program", "write `<!-- words -->`"],
  [/^<%/, "a placeholder", "write the words themselves, or put it between back-ticks"],
  [/^\[[^[\]]+\]\[/, "a link whose address is not given", "write the address: `[words](https://…)`, or give it in the same body: `[name]: https://…`"],
  [/^\*\*/, "`**` without its partner", "close it, or write `\\*` for the sign itself"],
  [/^@/, "a key without brackets", "write `[@key]` to cite it, or `\\@` for the sign itself"],
  [/^\$\$/, "`$$` without its partner", "close the formula, or write `\\$` for the sign itself"],
];

/** Reports what looks like markup and is printed as typed. */
export function reportUnread(found: string, { start, end }: Place, { text, diagnostics }: Pick<Lowering, "text" | "diagnostics">): void {
  const kind = kinds.find(([pattern]) => pattern.test(found));
  const [, what, hint] = kind ?? [null, "what looks like markup", "write `\\` before it where it is meant as it stands"];
  const shown = found.trim();
  const message = shown.length > 3 ? `${what} is printed as typed: \`${shown.slice(0, 60)}\`` : `${what} is printed as typed`;
  diagnostics.push(diagnostic("rich-text/unread-markup", spanWithin(text, start, end), message, hint));
}

const longestFormula = 500;

/** Reports TeX between `\(` and `\)`, which begins at `start`: Markdown takes the backslashes away. */
export function reportTexBrackets(start: number, { text, markdown, diagnostics }: Pick<Lowering, "text" | "markdown" | "diagnostics">): void {
  const closing = markdown.charAt(start + 1) === "(" ? "\\)" : "\\]";
  // A formula is short; a search to the end for each bracket would take the square of their number.
  const near = markdown.slice(start + 2, start + 2 + longestFormula);
  const found = near.search(/\n[ \t]*\n|\\[)\]]/);
  if (found < 0 || !near.startsWith(closing, found)) return;
  const end = start + 2 + found;
  const dollars = closing === "\\)" ? "$x$" : "$$x$$";
  const span = spanWithin(text, start, end + 2);
  diagnostics.push(diagnostic("rich-text/tex-brackets", span, "mathematics between `\\(` and `\\)` or `\\[` and `\\]` is printed as text", `write it between dollar signs: \`${dollars}\``));
}
