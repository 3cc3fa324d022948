import { fieldRow as row } from "./field-row.js";
import type { ContextFieldRow } from "./field-row.js";

/** The context of a lesson plan, one row a value; `course` has all that a handout can print of it too. */
export const planFields: readonly ContextFieldRow[] = [
  row("course.majors", "rich text?", "the programmes that it is for; `course.audience` too"),
  row("lesson.id", "text", "the name of its file"),
  row("lesson.title", "rich text", "the title, without links"),
  row("lesson.part", "rich text?", "the part that it is in"),
  row("lesson.date", "date?", "its day"),
  row("lesson.meetings[]", "list", "its meetings in the term: `when`, `place`"),
  row("lesson.hours", "number?", "class hours; `lesson.kinds[]` with `kind` and `hours`"),
  row("lesson.objectives[]", "rich text", "what students can do after it"),
  row("lesson.teaching[]", "list", "how it is taught: `name` of a label, and `text`; `lesson.around[]` the same of before and after class"),
  row("lesson.aids", "rich text?", "what it is taught with"),
  row("labels.*", "text or rich text", "the labels of a handout and of a syllabus, and those of a plan"),
  row("steps[]", "list", "sections: `title`, `summary`, `points[]` as the partial `points` prints them, `activity`, `minutes`, and `topics[]` with the same"),
  row("timed", "boolean", "whether a step has minutes; `active` whether one has an activity"),
  row("minutes", "number?", "those of all steps"),
  row("homework[]", "list", "tasks: `text` and `due`, a date"),
  row("references[]", "reference", "what the lesson cites"),
  row("reflection[]", "boolean", "a line to write on"),
];
