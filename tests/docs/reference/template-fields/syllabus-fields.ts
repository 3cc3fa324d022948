import { course } from "../../../../src/model/index.js";
import { handoutFields } from "./handout-fields.js";
import { fieldRow as row } from "./field-row.js";
import type { ContextFieldRow } from "./field-row.js";
import { rowFields } from "./row-fields.js";

const ofHandouts = new Set(handoutFields.map(({ path }) => path));

/** The context of the syllabus, one row a value; `course` has all that a handout can print of it too. */
export const syllabusFields: readonly ContextFieldRow[] = [
  ...rowFields(course, "course", "syllabus").filter(({ path }) => !ofHandouts.has(path)),
  row("course.term-start", "date?", "the first day of the term"),
  row("course.term-end", "date?", "the last day of the term"),
  row("course.hours-by-kind[]", "object", "class hours: `kind` in words and `hours`"),
  row("course.meetings[]", "object", "when and where: `when`, `place`, `kind`; the last two may be null"),
  row("labels.*", "text or rich text", "the labels of a handout, and those of a syllabus"),
  row("outcomes[].id", "text", "the id that assessments lead to"),
  row("outcomes[].number", "number", "its place in the list"),
  row("outcomes[].text", "rich text", "what students can do"),
  row("outcomes[].kind", "text?", "its kind in words"),
  row("outcomes[].assessments[]", "rich text", "the names of the assessments that serve it"),
  row("parts[].title", "rich text", "a part"),
  row("parts[].hours", "number", "its class hours: what it declares, else the sum of its lessons"),
  row("parts[].share", "text?", "its hours as a `style` attribute, a width in per cent of all, where `hours-chart` asks for it"),
  row("parts[].name-fits", "true or false", "whether its title likely stands in a share of a bar of half the measure"),
  row("parts[].lessons[]", "object", "its lessons: `title`, `hours` and `date`; the last two may be null"),
  row("structure-has.chart", "true or false", "whether `hours-chart` asks for a bar, and there are hours"),
  row("structure-has.hours", "true or false", "whether the course, a part or a lesson gives class hours"),
  row("schedule-has.*", "true or false", "whether any entry has a `week`, a `date`, a `reading`, something `due`"),
  row("schedule[].week", "text?", "the week of the term"),
  row("schedule[].week-rows", "number", "how many entries from this one on are of its week; 0 after the first of them"),
  row("schedule[].date", "date?", "the day, else that of the lesson"),
  row("schedule[].lesson", "rich text?", "the title of the lesson"),
  row("schedule[].hours", "number?", "its class hours"),
  row("schedule[].topic", "rich text?", "what else is done"),
  row("schedule[].reading", "rich text?", "what to read before"),
  row("schedule[].due", "rich text?", "what is due"),
  row("materials.required[]", "object", "references with a `note`, which may be null"),
  row("materials.recommended[]", "object", "likewise"),
  row("assessments[].id", "text", "the id of an assessment"),
  row("assessments[].number", "number", "its place in the list"),
  row("assessments[].name", "rich text", "its name"),
  row("assessments[].weight", "number?", "per cent of the grade"),
  row("assessments[].share", "text?", "the weight as a `style` attribute: a width in per cent"),
  row("assessments[].name-fits", "true or false", "whether the name likely stands in a share of a bar as wide as the page's text"),
  row("assessments[].description", "rich text?", "what is asked for"),
  row("assessments[].due", "date?", "the day it is due"),
  row("assessments[].is-examination", "true or false", "whether its name says that it is held on one day, so that without a date it does not go on all term"),
  row("assessments[].outcomes[]", "object", "the outcomes that it serves: `id` and `number`"),
  row("grading-scale[].grade", "rich text", "a grade"),
  row("grading-scale[].from", "number?", "the least per cent for it"),
  row("grading-scale[].meaning", "rich text?", "what it says of the work"),
  row("policies[].id", "text", "the id of a policy"),
  row("policies[].title", "rich text", "what it is about"),
  row("policies[].text", "blocks?", "the rule"),
  row("policies[].version", "rich text?", "which version of it"),
  row("references[]", "object", "references that the syllabus cites but that are no materials"),
];
