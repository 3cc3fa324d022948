import { fieldRow } from "./field-row.js";
import type { ContextFieldRow } from "./field-row.js";

/** The context of the book, one row a value, in the order of the page. */
export const bookFields: readonly ContextFieldRow[] = [
  fieldRow("book.title", "rich text", "its title, without links"),
  fieldRow("book.subtitle", "rich text?", "the line under it"),
  fieldRow("book.version", "rich text?", "the version of the course"),
  fieldRow("book.licence", "rich text?", "under which terms others may use it"),
  fieldRow("book.imprint", "blocks?", "what stands on the back of the title page"),
  fieldRow("book.preface", "blocks?", "what stands before the contents"),
  fieldRow("labels.*", "text or rich text", "the printed labels by name, those of the lists as a book has them"),
  fieldRow("contents[]", "object", "an entry of the contents: `id`, `number`, `title`, `part`, which is true for a part, and `entries[]` under it likewise"),
  fieldRow("list-of-figures[]", "object", "the figures, as in a handout, and `list-of-tables[]`"),
  fieldRow("parts[].id", "text", "the id of a part"),
  fieldRow("parts[].first", "true or false", "whether it is the first"),
  fieldRow("parts[].label", "text?", "`Part 2`; null where its title says so"),
  fieldRow("parts[].title", "rich text?", "its title; null where it has no page: it is the only one, or all of it is a lesson of its name"),
  fieldRow("parts[].lessons[]", "rich text", "a lesson, as the partial `lesson` prints it: all that a handout can print of it is its root"),
  fieldRow("reference-lists[]", "object", "the same parted by what their keywords say, with `kind`, `title` and `references`, as a handout has them"),
  fieldRow("references[]", "object", "the references, where they are listed at the end"),
  fieldRow("terms[]", "object", "the words that it explains, and `index[]`, as in a handout"),
];

/** What the partial \`lesson\` of a book has beside what a handout has. */
export const bookLessonFields: readonly ContextFieldRow[] = [
  fieldRow("id", "text", "the id of the lesson"),
  fieldRow("number", "number", "its number in the course"),
  fieldRow("offset", "number", "by how many levels its headings are lower than in a handout"),
  fieldRow("lessons-on", "text", "`page` or `recto`: on what pages lessons begin"),
];
