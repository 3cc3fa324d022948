import { fieldRow as row } from "./field-row.js";
import type { ContextFieldRow } from "./field-row.js";

/** The context of an examination, one row a value; `course` has all that a handout can print of it too. */
export const examFields: readonly ContextFieldRow[] = [
  row("exam.id", "text", "the name of its file"),
  row("exam.kind", "text", "`quiz`, `worksheet` or `examination`"),
  row("exam.kind-name", "text", "that in words"),
  row("exam.title", "rich text", "the title, without links"),
  row("exam.version", "text?", "`Version A`; null where there is one version"),
  row("exam.date", "date?", "the day"),
  row("exam.clock", "text?", "from when to when"),
  row("exam.place", "rich text?", "the room"),
  row("exam.time", "rich text?", "how long it takes"),
  row("exam.points", "text?", "all its points, in words"),
  row("exam.fields[]", "rich text or text", "what students fill in"),
  row("exam.marked[]", "text", "what a marking sheet asks of the student"),
  row("exam.sealed", "boolean", "whether its head can be folded and sealed"),
  row("exam.rules", "blocks?", "the rules"),
  row("exam.front-page", "boolean", "whether what stands before the questions has a page of its own"),
  row("labels.*", "text or rich text", "the labels of a handout, and those of an examination"),
  row("points-table", "object?", "`rows[]` of `columns[]` with `number`, `anchor` and `points`; `total`, also of the last row"),
  row("page-table", "object?", "the sums of pages, once these are known: `rows[]` of `columns[]` with `page` and `points`; `total`, also of the last row"),
  row("sections[].id", "text", "its anchor"),
  row("sections[].number", "text", "its number in words"),
  row("sections[].title", "rich text?", "its heading"),
  row("sections[].text", "blocks?", "what is to be done in it"),
  row("sections[].note", "text?", "how many questions and points it has"),
  row("sections[].exercises[]", "exercise", "its questions as the partial `exercise-item` prints them, with `anchor` and `mark`; `page-sum`, also of their parts, is the running string of that name for the foot of a page"),
  row("key[]", "list", "in the edition for instructors: `label`, `points`, `blanks`, and `key` with `words`, `unit` and `answer`"),
  row("marking", "object?", "there: `rows[]` with `label`, `points` and `rubric`, and `total`"),
];
