import type { CodeRow } from "../code-row.js";

/** Mistakes that the room `rich-text` finds. */
export const richTextCodes = {
  "rich-text/image": {
    severity: "error",
    cause: "A text holds an image.",
    remedy: "Declare a slot under the topic's `figures` and refer to it as `@fig-id`.",
  },
  "rich-text/heading": {
    severity: "error",
    cause: "A body holds a heading.",
    remedy: "Make it the title of a section or a topic.",
  },
  "rich-text/thematic-break": {
    severity: "error",
    cause: "A body holds a rule across the page.",
    remedy: "Begin a new section or topic instead.",
  },
  "rich-text/html-block": {
    severity: "error",
    cause: "A body holds a block of HTML.",
    remedy: "Write it in Markdown, or put it into a code block to print it as it stands.",
  },
  "rich-text/definition": {
    severity: "error",
    cause: "A body defines the address of a link apart from the link.",
    remedy: "Write the address beside its text: `[text](https://…)`.",
  },
  "rich-text/long-row": {
    severity: "error",
    cause: "A row of a table has more cells than the table has headings.",
    remedy: "Add a heading, remove the cell, or write `\\|` for a bar in the text.",
  },
  "rich-text/unknown-note": {
    severity: "error",
    cause: "A text refers to a note that it does not define.",
    remedy: "Write the note in its place, `^[text]`, or define it in the same body: `[^name]: text`.",
  },
  "rich-text/span-attribute": {
    severity: "error",
    cause: "Words in brackets are followed by attributes other than a language.",
    remedy: "Write `[words]{lang=en}`, with a BCP 47 tag.",
  },
  "rich-text/unused-note": {
    severity: "warning",
    cause: "A body defines a note that its text does not refer to, or the name of a note twice.",
    remedy: "Write `[^name]` where the mark is to stand, give the note another name, or remove it.",
  },
  "rich-text/note-twice": {
    severity: "error",
    cause: "A text refers to one note twice; a mark and its note stand on one page.",
    remedy: "Write a note of its own for each mark.",
  },
  "rich-text/note-blocks": {
    severity: "error",
    cause: "A note is a list, a table or several paragraphs.",
    remedy: "Write it as running text.",
  },
  "rich-text/nested-note": {
    severity: "error",
    cause: "A note holds a note.",
    remedy: "Put the inner note into the text of the outer one.",
  },
  "rich-text/citation": {
    severity: "error",
    cause: "A citation does not have the form `[@key; @key, p. 3]`.",
    remedy: "Write each key with `@`, a locator after a comma, and `;` between two references.",
  },
  "rich-text/link-address": {
    severity: "error",
    cause: "A link leads to an address that nothing can open from a page.",
    remedy: "Use an address that begins with `https:`, `http:`, `mailto:`, `tel:` or `#`.",
  },
  "rich-text/link-title": {
    severity: "warning",
    cause: "A link has a title, which is not printed.",
    remedy: "Remove the title, or put it into the text.",
  },
  "rich-text/several-paragraphs": {
    severity: "error",
    cause: "A field for one paragraph holds several.",
    remedy: "Join them, or move the text to a `body`.",
  },
  "rich-text/too-long": {
    severity: "error",
    cause: "A text is longer than Lectern reads.",
    remedy: "Split it into several topics or sections.",
  },
  "rich-text/too-many-marks": {
    severity: "error",
    cause: "A text holds more Markdown marks than Lectern reads.",
    remedy: "Split it into several topics or sections.",
  },
  "rich-text/too-deep": {
    severity: "error",
    cause: "Lists, quotations or emphasis nest deeper than Lectern reads.",
    remedy: "Write it flatter.",
  },
} as const satisfies Record<string, CodeRow>;
