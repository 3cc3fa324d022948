import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { ClassHours, Course, CourseCalendar, CourseRecord, HourKind, Lesson, Part } from "../model/index.js";
import type { LessonNames } from "./checks.js";
import { dayNumber, dayOf, hoursOfPart, isoDate, lessonsOfPart, sum } from "../model/index.js";

/** Parts that together have more hours than the course, or fewer where each of them has some. */
export function hoursOverCourse({ hours, parts, lessons }: Pick<Course, "hours" | "parts" | "lessons">): Diagnostic[] {
  if (hours === null) return [];
  const each = parts.map((part) => hoursOfPart(part, lessons));
  const total = sum(each);
  const message = `the parts have ${total} hours together, the course has ${hours.value}`;
  if (total > hours.value) return [diagnostic("content/hours-over-course", hours.span, message, "give the course more hours, or a part fewer")];
  if (total === hours.value || each.length === 0 || each.includes(0) || parts.some((part) => isOpen(part, lessons))) return [];
  // Where a course says its hours by kind, its parts may be those of some kinds: the lectures alone.
  if (sumsOf(hours.byKind.map((one) => one.hours.value)).has(total)) return [];
  return [diagnostic("content/hours-disagree", hours.span, message, "give the parts more hours, or the course fewer")];
}

/** The hours of each kind in some hours together; `null` where one of them does not tell the kinds. */
function kindsOf(some: readonly (ClassHours | null)[]): ReadonlyMap<HourKind, number> | null {
  if (some.length === 0 || some.some((one) => one === null || one.byKind.length === 0)) return null;
  const kinds = new Map<HourKind, number>();
  for (const { kind, hours } of some.flatMap((one) => one?.byKind ?? [])) kinds.set(kind, sum([kinds.get(kind) ?? 0, hours.value]));
  return kinds;
}

/** Kinds of hours of which lessons have more than their part, or parts more than their course. */
export function kindsOverWhole({ hours, parts, lessons }: Pick<Course, "hours" | "parts" | "lessons">): Diagnostic[] {
  const over = (whole: ClassHours | null, some: readonly (ClassHours | null)[], words: readonly [string, string]): Diagnostic[] => {
    const kinds = kindsOf(some);
    if (whole === null || whole.byKind.length === 0 || kinds === null) return [];
    return [...kinds].flatMap(([kind, total]) => {
      const own = whole.byKind.find((one) => one.kind === kind)?.hours ?? null;
      if (total <= (own?.value ?? 0)) return [];
      const message = `the ${words[0]} have ${total} hours of \`${kind}\` together, the ${words[1]} has ${own?.value ?? 0}`;
      return [diagnostic("content/hours-disagree", own?.span ?? whole.span, message, `give the ${words[1]} more of them, or a ${words[0].replace(/s$/, "")} fewer`)];
    });
  };
  return [
    ...over(hours, parts.map((part) => part.hours), ["parts", "course"]),
    ...parts.flatMap((part) => over(part.hours, lessonsOfPart(part, lessons).map((lesson) => lesson.hours), ["lessons", "part"])),
  ];
}

/** Whether a part leaves open how long it takes: it says nothing itself, and not every lesson of it does. */
function isOpen(part: Part, lessons: readonly Lesson[]): boolean {
  const own = lessonsOfPart(part, lessons);
  return part.hours === null && (own.length < part.lessons.length || own.some(({ hours }) => hours === null));
}

/** What some of the numbers can come to together. */
function sumsOf(numbers: readonly number[]): ReadonlySet<number> {
  return new Set(numbers.reduce<readonly number[]>((sums, one) => [...sums, ...sums.map((before) => sum([before, one]))], [0]));
}

/** Outcomes of one id, outcomes that nothing assesses, and assessments that serve outcomes there are not. */
export function outcomesAndAssessments({ outcomes, assessments }: Pick<Course, "outcomes" | "assessments">): Diagnostic[] {
  const ids = outcomes.map(({ id }) => id.value);
  const known = new Set([...ids, ...outcomes.flatMap((one) => one.outcomes.flatMap(({ id }) => id?.value ?? []))]);
  const served = assessments.flatMap((assessment) => assessment.outcomes);
  const names = new Set(served.map(({ value }) => value));
  const twice = outcomes
    .filter(({ id }, index) => id.value !== "" && ids.indexOf(id.value) < index)
    .map(({ id: { value, span } }) =>
      diagnostic("content/duplicate-outcome", span, `a second outcome with the id \`${value}\``, "rename or remove one of the two"),
    );
  const unknown = served.filter(({ value }) => !known.has(value)).map((name) => unknownOutcome(name, known));
  // A course whose assessments name no outcome at all does not say which serves which; one that names some has left this out.
  const unassessed = outcomes
    .filter(({ id, outcomes: parts }) => id.value !== "" && served.length > 0 && ![id, ...parts.map((part) => part.id)].some((one) => one !== null && names.has(one.value)))
    .map(({ id: { value, span } }) =>
      diagnostic("content/unassessed-outcome", span, `no assessment serves the outcome \`${value}\``, `add \`${value}\` to the \`outcomes\` of one`),
    );
  return [...twice, ...unknown, ...unassessed];
}

function unknownOutcome({ value, span }: Placed<string>, known: ReadonlySet<string>): Diagnostic {
  const meant = closestName(value, known);
  const hint = meant === null ? "add it to the `outcomes` of the course, or remove the name" : `use \`${meant}\``;
  return diagnostic("content/unknown-outcome", span, `no outcome has the id \`${value}\``, hint);
}

/** Lessons of the schedule without a file, and days on which lesson and schedule disagree. */
export function lessonsOfSchedule(
  { schedule }: Pick<Course, "schedule">,
  names: LessonNames,
  lessons: readonly Lesson[],
): Diagnostic[] {
  return schedule.flatMap((entry) => {
    const { lesson: name } = entry;
    const date = dayOf(entry.date);
    if (name === null) return [];
    const unknown = names.unknown(name, "write the file and list it in a part, or name the entry by its `topic`");
    if (unknown.length > 0) return unknown;
    const lesson = lessons.find(({ id }) => id === name.value);
    if (date === null || lesson === undefined || lesson.date === null || dayNumber(lesson.date.value) === dayNumber(date.value)) return [];
    const message = `the schedule says ${isoDate(date.value)}, the lesson \`${name.value}\` ${isoDate(lesson.date.value)}`;
    return [diagnostic("content/dates-disagree", date.span, message, "mend one of the two, or leave the day to the lesson")];
  });
}

/** Entries of the schedule that stand behind a later day. */
export function scheduleInOrder({ schedule }: Pick<Course, "schedule">): Diagnostic[] {
  const dated = schedule.flatMap(({ date, from }) => dayOf(date) ?? from ?? []);
  return dated.flatMap((date, index) => {
    const before = dated[index - 1];
    if (before === undefined || dayNumber(before.value) <= dayNumber(date.value)) return [];
    const message = `${isoDate(date.value)} stands behind ${isoDate(before.value)} in the schedule`;
    return [diagnostic("content/dates-out-of-order", date.span, message, "mend the day, or move the entry")];
  });
}

/** A term that ends before it begins, and days of teaching or of handing in that lie outside it and its examinations. */
export function datesInTerm({ term, assessments, schedule }: CourseRecord, lessons: readonly Lesson[], examinations: CourseCalendar["examinations"]): Diagnostic[] {
  const start = term?.start ?? null;
  const end = term?.end ?? null;
  if (start !== null && end !== null && dayNumber(end.value) < dayNumber(start.value)) {
    const message = `the term ends before it begins (${isoDate(start.value)})`;
    return [diagnostic("content/term-ends-early", end.span, message, "exchange or mend the two days")];
  }
  const tasks = lessons.flatMap(({ sections }) => sections.flatMap((section) => (section.kind === "tasks" ? section.tasks : [])));
  const dates = [
    ...assessments.flatMap((one) => [one, ...one.items]).map(({ due }) => dayOf(due)), ...tasks.map(({ due }) => dayOf(due)),
    ...schedule.map(({ date }) => dayOf(date)), ...lessons.map(({ date }) => date),
  ];
  return dates
    .filter((date) => date !== null)
    .flatMap((date) => {
      const early = start !== null && dayNumber(date.value) < dayNumber(start.value);
      const isExamined = examinations !== null && dayNumber(date.value) >= dayNumber(examinations.from) && dayNumber(date.value) <= dayNumber(examinations.to);
      const late = end !== null && !isExamined && dayNumber(date.value) > dayNumber(end.value);
      if (!early && !late) return [];
      const bound = early ? `before the term, which begins ${isoDate(start.value)}` : `after the term, which ends ${end === null ? "" : isoDate(end.value)}`;
      return [diagnostic("content/date-outside-term", date.span, `${isoDate(date.value)} lies ${bound}`, "mend the day, or the `term` of the course")];
    });
}

/** Breaks that end before they begin. */
export function breaksEndingEarly({ schedule }: Pick<Course, "schedule">): Diagnostic[] {
  return schedule.flatMap(({ from, to }) => {
    if (from === null || to === null || dayNumber(from.value) <= dayNumber(to.value)) return [];
    return [diagnostic("content/break-ends-early", to.span, `the break ends before it begins (${isoDate(from.value)})`, "exchange or mend the two days")];
  });
}

/** Entries of the schedule that fill more columns than there are headings for. */
export function columnsOfSchedule({ schedule, scheduleColumns }: Pick<Course, "schedule" | "scheduleColumns">): Diagnostic[] {
  return schedule.flatMap(({ more }) => {
    const extra = more[scheduleColumns.length];
    if (extra === undefined) return [];
    const message = `\`more\` has ${more.length} texts, \`schedule-columns\` only ${scheduleColumns.length}`;
    return [diagnostic("content/columns-disagree", extra.span, message, "add a heading to `schedule-columns`, or take the text out")];
  });
}

/** Rows of rubrics with more cells than there are levels. */
export function cellsOfRubrics({ assessments }: Pick<Course, "assessments">): Diagnostic[] {
  return assessments.flatMap(({ rubric }) =>
    (rubric?.criteria ?? []).flatMap(({ cells }) => {
      const extra = cells[rubric?.levels.length ?? 0];
      if (extra === undefined) return [];
      const message = `the criterion has more cells than the rubric has levels: ${cells.length}, not ${rubric?.levels.length ?? 0}`;
      return [diagnostic("content/columns-disagree", extra.span, message, "add a level, or take the cell out")];
    }));
}
