import type { DiagnosticCode } from "../../src/diagnostics/index.js";
import type { Block, Inline } from "../../src/model/index.js";
import { otherBlocks, otherTexts } from "./other-constructs.js";

/** What becomes of a construct: a node of running text or a block, or a message. */
type ConstructOutcome = Inline["type"] | Block["type"] | DiagnosticCode;

/** A construct of Markdown that teachers write. */
export interface Construct {
  /** Whose Markdown it is. */
  readonly of: string;
  readonly name: string;
  readonly example: string;
  /** Whether it needs a body, which holds several paragraphs. */
  readonly inBody: boolean;
  readonly gives: ConstructOutcome;
  /** What it is set as, or what the message says. */
  readonly says: string;
}

/** A construct: its name, an example, what becomes of it, and that in words. */
export type Row = readonly [name: string, example: string, gives: ConstructOutcome, says: string];

function of(family: Construct["of"], text: readonly Row[], body: readonly Row[]): readonly Construct[] {
  const construct = (inBody: boolean) => ([name, example, gives, says]: Row): Construct => ({ of: family, name, example, inBody, gives, says });
  return [...text.map(construct(false)), ...body.map(construct(true))];
}

const commonMark = of(
  "CommonMark",
  [
    ["emphasis", "*word*", "emphasis", "italics, or dots under Han"],
    ["strong", "**word**", "strong", "strong"],
    ["code", "`x = 1`", "code", "code; its blanks and tabs stay"],
    ["link", "[words](https://example.org)", "link", "a link"],
    ["link to an id", "[pond](#pond)", "link", "a link to a `{#pond}` of the document, or of the handout of another lesson"],
    ["link to a lesson", "[words](two.md)", "rich-text/link-without-scheme", "a link to the handout of the lesson `two`, also `two`, `./two.yaml`, `two#pond`; only where there is none, the words without a link"],
    ["link without a scheme", "[words](www.example.org)", "link", "a link; `https://` is added"],
    ["link to nothing that opens", "[words](notes/a.bin)", "rich-text/link-without-scheme", "the words without a link"],
    ["address in angles", "<https://example.org>", "link", "a link"],
    ["hard break", "one\\\ntwo", "break", "a new line"],
    ["hard break by two blanks", "one  \ntwo", "break", "a new line"],
    ["escaped sign", "\\*", "text", "the sign itself"],
    ["character reference", "&mdash;", "text", "the character"],
    ["tag that means what Markdown means", "<b>word</b>", "strong", "as the mark of Markdown: `b i em strong s del u ins mark kbd sub sup small br`"],
    ["other tag", "<font>word</font>", "rich-text/html", "the words without the tag"],
    ["angles around a word", "List<Thing>", "rich-text/unread-markup", "as typed"],
    ["comment", "a <!-- b -->", "text", "nothing"],
    ["strong and emphasis at once", "***word***", "strong", "both"],
    ["backslash before a blank", "a\\ b", "rich-text/unread-markup", "as typed"],
    ["link whose address is not given", "[words][name]", "rich-text/unread-markup", "as typed"],
    ["picture in a line", "![words](figures/a.png)", "rich-text/image", "left out: a line has no room for it"],
  ],
  [
    ["paragraphs", "one\n\ntwo", "paragraph", "paragraphs"],
    ["heading", "## Title", "heading", "a heading under the topic's or the section's own"],
    ["underlined heading", "Title\n===", "heading", "the same"],
    ["rule", "***", "rule", "a rule across the page"],
    ["list", "- one\n- two", "list", "a list"],
    ["numbered list", "3. one\n4. two", "list", "a list that begins at its first number"],
    ["quotation", "> words", "quote", "a quotation"],
    ["block of code", "```python\nx = 1\n```", "code-block", "code in colours"],
    ["indented code", "    x = 1", "code-block", "code"],
    ["picture", "![what it shows](figures/a.png)", "figure", "a picture; the words are its alternative text"],
    ["address apart from its link", "[words][a]\n\n[a]: https://example.org", "link", "a link"],
    ["block of HTML", "<div>\nwords\n</div>", "rich-text/html", "the words without the tags"],
    ["line of seven signs", "####### Title", "rich-text/unread-markup", "as typed"],
    ["heading without its blank", "##Title", "rich-text/unread-markup", "as typed"],
    ["picture with a title", "![what it shows](figures/a.png \"Caption\")", "figure", "a picture with the title as its caption"],
    ["picture as a tag", "<img src=\"figures/a.png\" alt=\"what it shows\">", "figure", "a picture"],
    ["table as tags", "<table><tr><td>a</td></tr></table>", "rich-text/html", "the words without the tags"],
    ["fence of tildes", "~~~ruby\nx\n~~~", "code-block", "code in colours"],
    ["comment of its own lines", "one\n\n<!-- two -->", "paragraph", "nothing"],
  ],
);

const gitHub = of(
  "GitHub",
  [
    ["strike-through", "~~old~~", "deleted", "struck through"],
    ["bare address", "see https://example.org/a.", "link", "a link"],
    ["bare e-mail address", "write to ada@example.org", "link", "a link"],
    ["name of an emoji", "well done :tada:", "rich-text/unread-markup", "as typed"],
    ["raised by a tag", "m<sup>2</sup>", "superscript", "raised"],
    ["key by a tag", "<kbd>Enter</kbd>", "keyboard", "a key"],
    ["name of a user", "ask @ada", "rich-text/unread-markup", "as typed"],
  ],
  [
    ["table", "| a | b |\n|---|---|\n| 1 | 2 |", "table", "a table"],
    ["task list", "- [ ] boots\n- [x] map", "list", "a list with boxes"],
    ["footnote", "word[^1]\n\n[^1]: note", "note", "a note at the foot of the page"],
    ["alert", "> [!WARNING]\n> words", "callout", "a callout"],
    ["formula as a block of code", "```math\nx^2\n```", "paragraph", "the formula, in a line of its own"],
    ["table without outer bars", "a | b\n--|--\n1 | 2", "table", "a table"],
    ["folded alert", "> [!tip]- Title\n> words", "callout", "a callout, unfolded"],
    ["section that opens", "<details><summary>Title</summary>\nwords\n</details>", "rich-text/html", "the words without the tags"],
    ["diagram", "```mermaid\nA --> B\n```", "rich-text/code-not-run", "code"],
  ],
);

const pandocText: readonly Row[] = [
  ["superscript", "x^2^", "superscript", "raised"],
  ["subscript", "CO~2~", "subscript", "lowered"],
  ["formula", "$a^2$", "math", "the formula"],
  ["display formula", "$$a^2$$ {#eq-a}", "math", "the formula in a line of its own, with a number"],
  ["price", "$5 and $10", "text", "as typed"],
  ["formula in brackets of TeX", "\\(a^2\\)", "rich-text/tex-brackets", "as text"],
  ["command of TeX", "\\bigskip", "rich-text/unread-markup", "as typed"],
  ["citation", "[@key, p. 3]", "citation", "a citation"],
  ["key without brackets", "@key2020 says", "citation", "the name as a word of the sentence; a key without a number stands in braces, `@{key}`"],
  ["note in its place", "word^[note]", "note", "a note at the foot of the page"],
  ["words in a language", "[words]{lang=en}", "language", "in that language"],
  ["words with an id", "[words]{#id}", "anchor", "a place that links lead to"],
  ["underlined, small capitals, marked", "[words]{.underline}", "underlined", "underlined; `.smallcaps`, `.mark`, `.kbd`, `.small`"],
  ["words of another class", "[words]{.red}", "rich-text/span-attribute", "the words"],
  ["marked", "==words==", "marked", "marked"],
  ["citation with words before it", "[see @key, p. 3]", "citation", "a citation with them"],
  ["citation without its author", "[-@key]", "citation", "the year, or the number on the line"],
  ["reference in raw form", "`x`{=html}", "rich-text/code-not-run", "code"],
  ["inserted", "a ++b++ c", "rich-text/unread-markup", "as typed"],
  ["dashes", "pages 3--5", "text", "an en dash; `---` an em dash; not in Chinese, nor with `smart: false`"],
  ["quotation marks", '"words"', "text", "the quotation marks of the language, apostrophes, `…` for three full stops; not in Chinese, nor with `smart: false`"],
];

const pandocBody: readonly Row[] = [
  ["list of definitions with tildes", "term\n~   what it is", "rich-text/unread-markup", "as typed"],
  ["verse", "| one\n| two", "rich-text/unread-markup", "as typed"],
  ["list in letters", "a) one\nb) two", "rich-text/unread-markup", "as typed"],
  ["list in brackets", "(1) one\n(2) two", "rich-text/unread-markup", "as typed"],
  ["list in Roman numbers", "i. one\nii. two", "rich-text/unread-markup", "as typed"],
  ["list by number signs", "#. one\n#. two", "rich-text/unread-markup", "as typed"],
  ["list in letters under an item", "1. one\n   a. two\n   b. three", "rich-text/unread-markup", "as typed"],
  ["heading without a number", "## Title {-}", "heading", "a heading"],
  ["heading of a class", "## Title {.wide}", "rich-text/unread-markup", "as typed; `.unnumbered` and `.unlisted` say nothing here"],
  ["attributes of a paragraph", "words\n{: .class}", "rich-text/unread-markup", "as typed"],
  ["caption before its table", "Table: Caption {#tbl-a}\n\n| a |\n|---|\n| 1 |", "table", "a table with a caption"],
  ["table drawn with hyphens", "a    b\n---  ---\n1    2", "rich-text/unread-markup", "as typed"],
  ["environment of TeX", "\\begin{align}\nx&=1\n\\end{align}", "rich-text/unread-markup", "as typed"],
  ["block of a language", "::: {lang=fr}\nmots\n:::", "rich-text/unknown-block", "the words"],
  ["abbreviation of its own line", "*[HTML]: HyperText Markup Language", "rich-text/unread-markup", "as typed"],
  ["list of definitions", "term\n:   what it is", "definitions", "terms and what they are"],
  ["caption of a table", "| a |\n|---|\n| 1 |\n\n: Caption {#tbl-a}", "table", "a table with a caption"],
  ["block with attributes", "::: {.note}\nwords\n:::", "callout", "a callout"],
  ["block of another class", "::: {.poem}\nwords\n:::", "rich-text/unknown-block", "the words"],
  ["heading with an id", "## Title {#sec-a}", "heading", "a heading that `@sec-a` refers to"],
  ["paragraph with an id", "words {#pond}", "paragraph", "a paragraph that links lead to"],
  ["numbered lines of code", "```{.python .numberLines startFrom=\"3\"}\nx\n```", "code-block", "code with numbers"],
  ["raw block", "```{=latex}\n\\bigskip\n```", "rich-text/raw-block", "left out"],
  ["table drawn in signs", "+---+---+\n| a | b |\n+---+---+", "rich-text/unread-markup", "as typed"],
  ["numbered example", "(@good) words", "rich-text/unread-markup", "as typed"],
];

const quarto = of(
  "Quarto",
  [
    ["reference", "see @fig-a", "slot-reference", "the number, with a link; `@tbl-`"],
    ["reference to what a text declares", "see @sec-a", "cross-reference", "the number, with a link; `@eq- @lst- @thm- @def- @exm-` …"],
    ["number of a reference alone", "[-@fig-a]", "slot-reference", "the number, with a link"],
    ["placeholder", "{{ name }}", "rich-text/unread-markup", "as typed"],
    ["role of reStructuredText", ":math:`x^2`", "rich-text/unread-markup", "as typed"],
    ["key in a class", "[Ctrl]{.kbd}", "keyboard", "a key"],
    ["shortcode", "{{< video a.mp4 >}}", "rich-text/unread-markup", "as typed"],
    ["code that runs", "`{python} x`", "rich-text/code-not-run", "code"],
  ],
  [
    ["figure", "![Caption](figures/a.png){#fig-a fig-alt=\"What it shows\" width=60%}", "figure", "a figure with a number"],
    ["callout", "::: {.callout-tip}\n## Title\nwords\n:::", "callout", "a callout"],
    ["theorem", "::: {#thm-a}\nwords\n:::", "callout", "a theorem with a number; `def lem cor prp cnj exm exr sol rem`"],
    ["cell", "```{python}\n#| label: lst-a\nx = 1\n```", "rich-text/code-not-run", "code"],
    ["listing", "```{.python #lst-a lst-cap=\"Caption\" code-line-numbers=\"2,4-5\"}\nx\n```", "code-block", "a listing with a number, a caption and marked lines"],
    ["file name of code", "```{.python filename=\"a.py\"}\nx\n```", "code-block", "code under its name"],
    ["solution, proof, remark", "::: {.solution}\nwords\n:::", "callout", "a callout"],
    ["figures in columns", "::: {layout-ncol=2}\n![A](a.png)\n:::", "rich-text/unknown-block", "the figures, one under another"],
    ["words for one format", "::: {.content-visible when-format=\"pdf\"}\nwords\n:::", "rich-text/unknown-block", "the words"],
    ["margin", "words\n\n::: {.column-margin}\nremark\n:::", "note", "a remark to the paragraph before; several paragraphs, or behind anything else, are the words alone"],
    ["directive of reStructuredText", ".. note:: words", "rich-text/unread-markup", "as typed"],
    ["block of MkDocs", "!!! note\n    words", "rich-text/unread-markup", "as typed"],
    ["block of MyST", ":::{admonition} Title\nwords\n:::", "callout", "a callout"],
    ["columns, tabs", "::: {.columns}\nwords\n:::", "rich-text/unknown-block", "the words, one after another"],
  ],
);

const lectern = of(
  "Lectern",
  [
    ["key", ":kbd[Ctrl]", "keyboard", "a key"],
    ["term", ":term[word]", "term", "a word of the glossary"],
    ["abbreviation", ":abbr[HTML]{title=\"HyperText Markup Language\"}", "abbreviation", "the words, read out by screen readers"],
    ["index", "word:index[entry!sub]", "index-entry", "nothing here, a line in the index where `index: true` asks for one"],
    ["aside", "word:aside[remark]", "note", "a remark at the foot of the page, or beside its line with `note-column: true`"],
    ["ruby", ":ruby[汉字]{rt=\"hànzì\"}", "ruby", "the reading over the words"],
    ["directive that there is not", ":keyboard[x]", "rich-text/directive", "as typed"],
  ],
  [
    ["place of a declared figure, table or listing", "![](fig-a)", "slot-place", "the figure, here"],
    ["callout", ":::definition[Title]{#def-a}\nwords\n:::", "callout", "a callout with a title, a number and an id"],
    ["output", "```output\n3\n```", "code-block", "what a program prints"],
    ["marked lines", "```js {1,3-4} title=\"a.js\"\nx\n```", "code-block", "code with marked lines and a caption"],
    ["block without an end", ":::note\nwords", "rich-text/unclosed-block", "a callout to the end of the body"],
  ],
);

const own = [...commonMark, ...gitHub, ...of("Pandoc", pandocText, pandocBody), ...quarto];
const others = [...otherTexts.flatMap(([family, row]) => of(family, [row], [])), ...otherBlocks.flatMap(([family, row]) => of(family, [], [row]))];
const families = ["CommonMark", "GitHub", "Pandoc", "Quarto", "MyST", "Obsidian", "R Markdown", "Hugo", "others"];

/** Every construct of Markdown that teachers use, by whose Markdown it is, and ours. */
export const constructs: readonly Construct[] = [
  ...families.flatMap((family) => [...own, ...others].filter((construct) => construct.of === family)), ...lectern,
];

function cell(text: string): string {
  const shown = text.replace(/\n+/g, " ⏎ ").replaceAll("|", "\\|");
  return text.includes("`") ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

/** The constructs as a table of Markdown. */
export function constructTable(): string {
  const rows = constructs.map(({ of: family, name, example, inBody, gives, says }) => {
    const message = gives.startsWith("rich-text/") ? `${says}; [\`${gives}\`](diagnostics.md)` : says;
    return `| ${family} | ${name} | ${cell(example)} | ${inBody ? "body" : "text"} | ${message} |`;
  });
  return ["| of | what | written | in | set as |", "|---|---|---|---|---|", ...rows].join("\n");
}
