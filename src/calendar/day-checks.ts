import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Placed } from "../diagnostics/index.js";
import { namesExamination } from "../language/index.js";
import { dayNumber, dayOf, isoDate, plainText } from "../model/index.js";
import type { Assessment, AssessmentItem, CalendarDate, CourseRecord, Exercise, Lesson } from "../model/index.js";
import { onDayOff } from "./meetings.js";
import type { Term } from "./term.js";

/** Examinations that are held while classes go on. */
const inTerm = /mid-?terms?|期中|quiz|测验/i;

/** A day of the content, and what lies on it, for messages. */
interface DayUsed {
  readonly what: string;
  readonly day: Placed<CalendarDate> | null;
}

function tasksOf(exercises: readonly Exercise[]): readonly DayUsed[] {
  return exercises.flatMap(({ due, parts }) => [{ what: "what is due", day: dayOf(due) }, ...tasksOf(parts)]);
}

function daysUsed({ assessments, schedule }: CourseRecord, lessons: readonly Lesson[]): readonly DayUsed[] {
  return [
    ...assessments.flatMap((one) => [one, ...one.items]).map(({ due }) => ({ what: "what is due", day: due?.until == null ? dayOf(due) : null })),
    ...schedule.filter(({ break: pause }) => pause === null).map(({ date }) => ({ what: "an entry of the schedule", day: dayOf(date) })),
    ...lessons.map(({ date }) => ({ what: "a lesson", day: date })),
    ...lessons.flatMap(({ sections }) => sections.flatMap((section) => (section.kind === "tasks" ? tasksOf(section.tasks) : []))),
  ];
}

function outsideExaminations(assessment: Assessment | AssessmentItem, { examinations }: Term["file"]): readonly Diagnostic[] {
  const name = plainText(assessment.name.inlines);
  const day = dayOf(assessment.due);
  if (day === null || examinations?.from == null || examinations.to === null || !namesExamination(name) || inTerm.test(name)) return [];
  const number = dayNumber(day.value);
  if (number >= dayNumber(examinations.from.value) && number <= dayNumber(examinations.to.value)) return [];
  const period = `${isoDate(examinations.from.value)} to ${isoDate(examinations.to.value)}`;
  return [diagnostic("calendar/outside-examinations", day.span, `\`${name}\` is on ${isoDate(day.value)}, outside the examinations from ${period}`, "mend the day, or the `examinations` of the term")];
}

/** What lies on days without classes, and examinations outside their days, in a course whose days are settled. */
export function dayFaults(record: CourseRecord, lessons: readonly Lesson[], term: Term): readonly Diagnostic[] {
  const off = daysUsed(record, lessons).flatMap(({ what, day }) => {
    if (day === null || term.offOn(dayNumber(day.value)) === null) return [];
    return [onDayOff(term, dayNumber(day.value), { value: what, span: day.span })];
  });
  return [...off, ...record.assessments.flatMap((one) => [one, ...one.items]).flatMap((one) => outsideExaminations(one, term.file))];
}
