/** One value that a layout of the handout can print. */
export interface ContextFieldRow {
  /** The path from the root; `[]` stands for each item of a list. */
  readonly path: string;
  /** `?` at the end says that the value may be null. */
  readonly kind: string;
  readonly description: string;
}

const anchor = (path: string, what: string): readonly ContextFieldRow[] => [
  { path: `${path}.id`, kind: "text", description: `the id of ${what}, the same from build to build` },
  { path: `${path}.number`, kind: "text?", description: `the printed number of ${what}; null where it has none` },
];

const slot = (path: string): readonly ContextFieldRow[] => [
  { path: `${path}.id`, kind: "text", description: "the id that references lead to" },
  { path: `${path}.number`, kind: "number", description: "its number in the lesson" },
  { path: `${path}.label`, kind: "rich text", description: "label and number: 图 1, Figure 1" },
  { path: `${path}.caption`, kind: "rich text", description: "the caption" },
  { path: `${path}.alt`, kind: "text?", description: "what it is to show" },
  { path: `${path}.owner`, kind: "text?", description: "who owes it" },
  { path: `${path}.due`, kind: "date?", description: "when it is due" },
  { path: `${path}.open`, kind: "true or false", description: "whether it is still to come" },
  { path: `${path}.source`, kind: "rich text?", description: "where it comes from" },
  { path: `${path}.licence`, kind: "rich text?", description: "on what terms it is printed" },
];

/** The context of the handout, one row a value, in the order of the page. */
export const handoutFields: readonly ContextFieldRow[] = [
  { path: "course.id", kind: "text", description: "the name of the course's folder" },
  { path: "course.title", kind: "rich text", description: "the title, without links" },
  { path: "course.subtitle", kind: "rich text?", description: "the subtitle" },
  { path: "course.code", kind: "text?", description: "the code of the course" },
  { path: "course.lang", kind: "text", description: "the language as a BCP 47 tag" },
  { path: "course.term", kind: "rich text?", description: "the term" },
  { path: "course.hours", kind: "number?", description: "class hours of the course" },
  { path: "course.description", kind: "blocks?", description: "what the course is about" },
  { path: "course.instructors[].name", kind: "rich text", description: "a teacher's name" },
  { path: "course.instructors[].email", kind: "text?", description: "a teacher's address" },
  { path: "course.instructors[].affiliation", kind: "rich text?", description: "where a teacher works" },
  { path: "course.instructors[].office", kind: "rich text?", description: "where to find a teacher" },
  { path: "course.instructors[].office-hours", kind: "rich text?", description: "when to find a teacher" },
  { path: "lesson.id", kind: "text", description: "the name of the lesson's file" },
  { path: "lesson.title", kind: "rich text", description: "the title, without links" },
  { path: "lesson.subtitle", kind: "rich text?", description: "the subtitle, else the title of the lesson's part" },
  { path: "lesson.date", kind: "date?", description: "the day of the lesson" },
  { path: "lesson.hours", kind: "number?", description: "class hours of the lesson" },
  { path: "lesson.title-page", kind: "true or false", description: "whether the title fills a page" },
  { path: "lesson.objectives[]", kind: "rich text", description: "what the lesson is for" },
  { path: "labels.*", kind: "text or rich text", description: "the printed labels by name, and `labels.colon`" },
  ...anchor("contents[]", "a section in the contents"),
  { path: "contents[].title", kind: "rich text", description: "its title, without links" },
  { path: "contents[].entries[]", kind: "object", description: "its topics, with `id`, `number` and `title` likewise" },
  { path: "list-of-figures[]", kind: "object", description: "the figures, where their list is asked for: `id`, `label` and `caption`, without links" },
  { path: "list-of-tables[]", kind: "object", description: "likewise the tables" },
  ...anchor("sections[]", "a section"),
  { path: "sections[].kind", kind: "text", description: "`topics`, `wrap-up`, `references`, `questions` or `tasks`" },
  { path: "sections[].title", kind: "rich text", description: "its title" },
  { path: "sections[].summary", kind: "rich text?", description: "its summary" },
  { path: "sections[].body", kind: "blocks?", description: "its prose" },
  { path: "sections[].key-points[]", kind: "object", description: "points: `text`, and `points` under it" },
  { path: "sections[].references[]", kind: "object", description: "references that the section lists" },
  { path: "sections[].prompts[]", kind: "object", description: "questions: `text`, and `points` under it" },
  { path: "sections[].lines[]", kind: "number", description: "lines to write on under each question, counted from 1" },
  { path: "sections[].tasks[].text", kind: "rich text", description: "a task" },
  { path: "sections[].tasks[].due", kind: "date?", description: "when it is due" },
  { path: "sections[].tasks[].lines[]", kind: "number", description: "lines to write on, counted from 1" },
  ...anchor("sections[].topics[]", "a topic"),
  { path: "sections[].topics[].title", kind: "rich text", description: "its title" },
  { path: "sections[].topics[].summary", kind: "rich text?", description: "its summary" },
  { path: "sections[].topics[].body", kind: "blocks?", description: "its prose" },
  { path: "sections[].topics[].key-points[]", kind: "object", description: "points: `text`, and `points` under it" },
  { path: "sections[].topics[].references[]", kind: "object", description: "references that the topic lists" },
  ...slot("sections[].topics[].figures[]"),
  { path: "sections[].topics[].figures[].shape", kind: "text", description: "its proportions as a `style` attribute" },
  { path: "sections[].topics[].figures[].src", kind: "text?", description: "the path of its image; null while it is to come" },
  ...slot("sections[].topics[].tables[]"),
  { path: "sections[].topics[].tables[].columns[]", kind: "rich text", description: "a header cell" },
  { path: "sections[].topics[].tables[].rows[]", kind: "number", description: "the rows to rule, counted from 1" },
  { path: "sections[].topics[].tables[].header[]", kind: "object", description: "a header cell of its file: `text`, and `align`, which is `left` or `right`" },
  { path: "sections[].topics[].tables[].body[][]", kind: "object", description: "a cell of its file, row by row: `text` and `align`" },
  { path: "references[].key", kind: "text", description: "the key of a cited reference, in order of first citation" },
  { path: "references[].id", kind: "text", description: "the id that citations lead to" },
  { path: "references[].lang", kind: "text", description: "the language of the entry" },
  { path: "references[].entry", kind: "rich text", description: "the entry as the list prints it" },
];
