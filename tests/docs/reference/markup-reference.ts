import { valueGrammars } from "../../../src/markup/attribute-values.js";
import { namedCharacters } from "../../../src/markup/character-references.js";
import { attributeNames, elementNames, globalAttributes, parentsOf, rowOf } from "../../../src/markup/vocabulary.js";
import type { AttributeRow, ElementName, ElementRow } from "../../../src/markup/vocabulary.js";

const modelWords = {
  blocks: "blocks",
  flow: "blocks, phrasing, text",
  phrasing: "phrasing, text",
  empty: "nothing",
} as const;

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function contentOf({ content, also = [] }: ElementRow): string {
  const model = typeof content === "string" ? modelWords[content] : quoted(content);
  return also.length === 0 ? model : `${model}, ${quoted(also)}`;
}

function placeOf(name: ElementName, { category }: ElementRow): string {
  switch (category) {
    case "root":
      return "the root";
    case "block":
      return "block";
    case "phrasing":
      return "phrasing";
    case "part":
      return `in ${quoted(parentsOf(name))}`;
  }
}

function ownAttributes({ attributes = {} }: ElementRow): string {
  return Object.entries(attributes)
    .map(([name, { required }]) => `\`${name}\`${required === true ? " (required)" : ""}`)
    .join(", ");
}

function elementTable(): string[] {
  const rows = elementNames.map((name) => {
    const row = rowOf(name);
    const cells = [`\`${name}\``, row.description, placeOf(name, row), contentOf(row), ownAttributes(row), row.role ?? ""];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| element | is | stands | holds | own attributes | PDF structure |",
    "|---|---|---|---|---|---|",
    ...rows,
  ];
}

function attributeTable(): string[] {
  const values = new Map<string, string>();
  const addAll = (rows: Readonly<Record<string, AttributeRow>>): void => {
    for (const [name, { value }] of Object.entries(rows)) values.set(name, valueGrammars[value].expected);
  };
  addAll(globalAttributes);
  for (const name of elementNames) addAll(rowOf(name).attributes ?? {});
  const global = Object.keys(globalAttributes);
  const rows = [...values].map(([name, expected]) => {
    const takers = elementNames.filter((element) => attributeNames(element).includes(name));
    return `| \`${name}\` | ${global.includes(name) ? "every element" : quoted(takers)} | ${expected} |`;
  });
  return ["| attribute | on | value |", "|---|---|---|", ...rows];
}

function characterTable(): string[] {
  const rows = [...namedCharacters].map(([name, character]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `| \`&${name};\` | U+${code} |`;
  });
  return ["| reference | character |", "|---|---|", ...rows];
}

/** The text of docs/markup.md, made from the tables of this room. */
export function markupReference(): string {
  return `${[
    "# Markup",
    "",
    "What a layout prints: a closed subset of semantic HTML, written as well-formed XML. Every element is closed",
    "(`<br/>`), every attribute value stands in quotation marks, and nothing is repaired: whatever is outside the tables",
    "below is an error at the line of the template, or of the content, that wrote it. Comments, CDATA sections,",
    "declarations and processing instructions are not markup; a template comments with `{{!-- … --}}`.",
    "",
    "This page is generated from the vocabulary in `src/markup/`.",
    "",
    "## Elements",
    "",
    ...elementTable(),
    "",
    "Blocks may stand wherever blocks are held, phrasing wherever phrasing is. A link never stands inside a link.",
    "An element with the role `artifact` is drawn but left out of the reading order, with all that it holds.",
    "",
    "## Attributes",
    "",
    ...attributeTable(),
    "",
    "An `id` is given once in a document, and every `href` that begins with `#` names one. `style` holds declarations of",
    "the style subset, for values that only the layout knows, such as the proportions of a frame.",
    "",
    "## Character references",
    "",
    "Numeric references (`&#8594;`, `&#x2192;`) stand for any character that text may hold; by name there are these.",
    "",
    ...characterTable(),
  ].join("\n")}\n`;
}
