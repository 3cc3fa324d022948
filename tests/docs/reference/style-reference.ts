import { pseudoElements } from "../../../src/style/styled-document.js";
import { pseudoClassNames } from "../../../src/style/selectors/read-selector.js";
import { counterStyleNames } from "../../../src/style/counters/counter-style.js";
import { propertyGroups } from "../../../src/style/properties/longhands.js";
import type { PropertyRow } from "../../../src/style/properties/row.js";
import { shorthands } from "../../../src/style/properties/shorthands.js";
import { expectedOf } from "../../../src/style/declarations/read-value.js";
import { phrase } from "../../../src/style/values/grammar.js";
import { unitNames } from "../../../src/style/values/length.js";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const code = (text: string): string => `\`${text}\``;

function propertyTable(group: Readonly<Record<string, PropertyRow<unknown>>>): string {
  const rows = Object.entries(group).map(([name, row]) => [
    code(name),
    phrase(row.grammar.forms),
    code(row.initial),
    row.inherited ? "yes" : "no",
    row.about,
  ]);
  return table(["property", "values", "initial", "inherited", "what it does"], rows);
}

const opening = `# The style subset

Generated from the tables of \`src/style/\`. What is not listed here is an error with the nearest known name.
Every property also takes \`inherit\`, \`initial\` and \`unset\`, and \`var()\` in any place of its value.`;

const atRules = `## At-rules

\`@page\` with a name, \`:first\`, \`:left\`, \`:right\` or several of these; in it \`size\`, margins, inherited properties and
margin boxes such as \`@top-left\`, or \`@top-start\` and \`@bottom-end\` by where text starts and ends, \`@footnote\` for the foot of the
page, and \`@note-column\` with a \`width\` and a \`margin-left\` for a column behind the text, or a \`margin-right\` for one before it. \`@media print\` and \`@media all\` apply; \`@media screen\` is left out.
\`@media (min-width: 212mm)\` and \`(max-width: …)\` ask for the width of the paper that the course names, A4 where it names none.`;

const breaks = `## Where pages and columns end

- A page ends at the cheapest place that still fits: between blocks, between lines that leave enough \`orphans\` and
  \`widows\`, at worst inside what \`break-inside: avoid\` keeps. A margin at which a page ends vanishes.
- Of those places it rather ends where \`break-preference\` is \`before\`, and rather not between items or rows, in code lower
  than a third of the page (\`white-space\` beginning with \`pre\`), before such code, or after what leads to the next block
  (\`introduced-by\`). None of it alone is worth a page more.
- **Columns** fill the page that is left, go on on the next, and are even where their content ends (\`column-fill\`). What
  \`break-inside: avoid\` keeps is split only where it is taller than a page's column. Columns begin level: the margin
  above their first block stands above all of them. A box with a \`height\` bounds its columns; what is too much for them
  stands below in others. \`break-before: page\` inside columns ends them all. Columns in columns in columns are set in one.
- **Rows of blocks** (\`display: flex\`): a page ends between rows, not in one, but where a row is taller than a page: then
  it is cut through all its blocks. No row leaves its box: where the least widths do not fit, all are cut in proportion.
- **Tables**: a page ends between rows; rows that a spanning cell holds together stay on one page. Only what is taller than
  a page is cut, between two of its rows, else between lines. The \`thead\` stands again on every page, unless it is taller
  than half of it; the \`tfoot\` closes the table; the caption keeps with it
  and stands above it again where it goes on, with the word of its language for that (\`continuation\`).
- **Floats**: a block with \`float: page\` stands in its place; at the foot of a page that has the first reference to it (a link to its
  \`id\`, or to one in it) and of those after it; or at the head of those. Floats keep their order, stay apart from text by their larger
  margin, and do not leave the \`section\` around them. A label before one (\`break-after: avoid\`, no heading) goes with it. One that a
  heading or a colon leads to stays, and so does one with footnotes, in columns, in a box that is kept whole, on a \`page\` of its
  own, or higher than a page. Readers are read it in its place.
- **Notes** with \`float: margin\` stand in the \`@note-column\` of their page with their first line on the base line of their call,
  half a line apart where they would meet, higher where they would go past the foot, and clear of what reaches into the column
  (a negative \`margin-right\`): above or below it, whichever is nearer to the call. Those that a page has no room for stand at its foot.
- **Boxes** that go on on another page are open there: no border and no round corner at the cut. A box with a \`height\` is
  kept whole. **Images** are never cut or distorted; one without a size is at most as wide as there is room.
- **Blocks that span columns** end those above them and begin others below; boxes around them are cut there.`;

/** The reference of the style subset in Markdown: selectors, units, counter styles, properties. */
export function styleReference(): string {
  const shorthandRows = [...shorthands].map(([name, row]) => [
    code(name),
    expectedOf(name),
    row.longhands.map(code).join(", "),
    row.about,
  ]);
  const pseudoNames = [...pseudoClassNames, ...pseudoElements.map((name) => `::${name}`)];
  const selectors = ["`*`", "`p`", "`.name`", "`#id`", "`[name]` with `=`, `~=`, `|=`, `^=`, `$=`, `*=`"];
  return [
    opening,
    `## Selectors\n\n${phrase([...selectors, ...pseudoNames.map(code)])}; parted by a space, \`>\`, \`+\` or \`~\`.`,
    atRules,
    `## Units\n\n${phrase(unitNames.map(code))}; \`calc()\` over lengths alone or percentages alone.`,
    `## Counter styles\n\n${counterStyleNames.map(code).join(", ")}`,
    breaks,
    ...Object.entries(propertyGroups).map(([title, group]) => `## ${title}\n\n${propertyTable(group)}`),
    `## Shorthands\n\n${table(["property", "values", "stands for", "what it does"], shorthandRows)}`,
  ].join("\n\n").concat("\n");
}
