import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { absentRecord, course as courseKind, dayOfNumber, exam as examKind, lesson as lessonKind, lessonFact, listedLessons, mapWhens, scheduleEntry, sheet as sheetKind, termFile } from "../model/index.js";
import type { CourseCalendar, CourseRecord, Exam, Kind, Lesson, Meeting, Sheet, TermFile, TextSlot, When } from "../model/index.js";
import { topicsOf } from "./course-topics.js";
import type { CoursePlacement, CourseTopic } from "./course-topics.js";
import { dayFaults } from "./day-checks.js";
import { datedSchedule } from "./dated-schedule.js";
import { layTopics } from "./lay-lessons.js";
import { clocksOf, timetableOf } from "./meetings.js";
import type { Slot } from "./meetings.js";
import { DaySettler } from "./settle.js";
import type { Days } from "./settle.js";
import { Term } from "./term.js";
import { timeZoneOf } from "./time-zones.js";

/** A course before its days are settled, and the term that settles them; `null` for none. */
export interface UndatedCourse {
  readonly record: CourseRecord;
  /** In teaching order. */
  readonly lessons: readonly Lesson[];
  readonly term: TermFile | null;
  readonly sheets: readonly Sheet[];
  /** Before there are versions of them. */
  readonly exams: readonly Exam[];
  /** The texts of the course that are to come. */
  readonly textSlots: readonly TextSlot[];
}

/** The same with days, and what is wrong with them. */
export interface DatedCourse {
  readonly record: CourseRecord;
  readonly lessons: readonly Lesson[];
  readonly sheets: readonly Sheet[];
  readonly exams: readonly Exam[];
  readonly textSlots: readonly TextSlot[];
  /** Absent without a term. */
  readonly taught?: CourseCalendar;
  readonly diagnostics: readonly Diagnostic[];
}

/** The days that hold for a course: its own first and last day before those of the file. */
function daysFor({ term: own, span }: CourseRecord, file: TermFile | null): TermFile {
  const given = file ?? absentRecord(termFile, own?.span ?? span);
  if (own === null || (own.start === null && own.end === null)) return given;
  return { ...given, start: own.start ?? given.start, end: own.end ?? given.end, weeks: own.end === null ? given.weeks : null };
}

/** The course with the days that its term settles: of meetings, lessons, entries of the schedule, and work that is due. */
export function withCalendar(undated: UndatedCourse): DatedCourse {
  const { record, lessons, sheets, exams, textSlots, term: file } = undated;
  const days = daysFor(record, file);
  // What a file says of its own days is not held against a course that has others.
  const faults = days === file ? Term.faultsOf(file) : [];
  const term = Term.of(days);
  if (term !== null) return dated({ ...undated, record: withTerm(record, days, term) }, term, faults);
  return { record: file === null ? record : withTerm(record, days, term), lessons, sheets, exams, textSlots, diagnostics: [...faults, ...unsettledRules(undated)] };
}

/** Everything in a lesson that says when. */
const whensOf = lessonFact("whens", (lesson): readonly When[] => {
  const found: When[] = [];
  mapWhens(lessonKind, lesson, (when) => {
    found.push(when);
    return when;
  });
  return found;
});

/** Rules in the form of mappings, which are no words to print, where no term settles them. */
function unsettledRules({ record, lessons, exams }: UndatedCourse): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const note = (when: When): When => {
    if (when.date === null && when.words === null) found.push(diagnostic("calendar/no-term", when.span, "no term says on which day this is", "write a `term.yaml` with `start` and `end`, or the day itself"));
    return when;
  };
  mapWhens(courseKind, record, note);
  for (const lesson of lessons) whensOf(lesson).forEach(note);
  for (const exam of exams) mapWhens(examKind, exam, note);
  return found;
}

/** The course with the name and the days of the term; words of its own for the term stay. */
function withTerm(record: CourseRecord, file: TermFile, term: Term | null): CourseRecord {
  const { start } = file;
  const end = term === null || start === null ? null : { value: dayOfNumber(term.last), span: (file.end ?? file.weeks ?? start).span };
  return { ...record, term: { name: record.term?.name ?? file.name, start, end, span: record.term?.span ?? file.span } };
}

/** The file of a lesson by what a rule may call it: its name or its number. */
function lessonsByName({ parts }: CourseRecord, lessons: readonly Lesson[]): ReadonlyMap<string, string> {
  const ids = [...new Set([...listedLessons(parts).map(({ value }) => value), ...lessons.map(({ id }) => id)])];
  return new Map(ids.flatMap((id, index) => [[String(index + 1), id] as const, [id, id] as const]));
}

function dated({ record, lessons, sheets, exams, textSlots }: UndatedCourse, term: Term, faults: readonly Diagnostic[]): DatedCourse {
  // Patterns and pins know nothing of lessons: where these lie is what they settle.
  const early = new DaySettler(term, () => null);
  const { slots, daysOff, faults: ofMeetings } = timetableOf(record.meetings, term, early);
  const topics = topicsOf(record, lessons, early);
  const laid = layTopics(topics, slots);
  const days = lessonDays(topics, laid.placements);
  const byName = lessonsByName(record, lessons);
  const late = new DaySettler(term, (name) => {
    const id = byName.get(name);
    return id === undefined ? undefined : (days.get(id) ?? null);
  });
  const settled = <T>(kind: Kind, value: T): T => mapWhens(kind, value, (when) => late.settle(when));
  const schedule = slots.length === 0 ? record.schedule : datedSchedule({ course: record, term, topics, placements: laid.placements, daysOff, settled: (entry) => settled(scheduleEntry, entry) });
  const { zone, diagnostics: ofZone } = timeZoneOf(term.file);
  const whole = settled(courseKind, { ...record, schedule });
  const dayed = lessons.map((lesson) => withDay({ ...settled(lessonKind, lesson), textSlots: settledSlots(lesson.textSlots, late) }, days.get(lesson.id), laid.placements));
  const dayedExams = exams.map((exam) => ({ ...settled(examKind, exam), textSlots: settledSlots(exam.textSlots, late) }));
  return {
    record: whole,
    lessons: dayed,
    sheets: sheets.map((sheet) => ({ ...settled(sheetKind, sheet), textSlots: settledSlots(sheet.textSlots, late) })),
    exams: dayedExams,
    textSlots: settledSlots(textSlots, late),
    taught: { meetings: meetingsOf(slots, laid.placements), daysOff, examinations: examinationsOf(term.file), periods: clocksOf(term.file.periods), timeZone: zone },
    diagnostics: [...faults, ...ofZone, ...ofMeetings, ...laid.faults, ...early.faults, ...late.faults, ...dayFaults({ record: whole, lessons: dayed, exams: dayedExams }, term)],
  };
}

function settledSlots(slots: readonly TextSlot[], settler: DaySettler): readonly TextSlot[] {
  return slots.map((slot) => (slot.due === null ? slot : { ...slot, due: settler.settle(slot.due) }));
}

/** The first and the last day of each lesson: those of its meetings, or the day that it is pinned to. */
function lessonDays(topics: readonly CourseTopic[], placements: readonly CoursePlacement[]): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>();
  for (const { topic: { lesson }, slot: { day } } of placements) {
    const before = lesson === null ? undefined : days.get(lesson);
    if (lesson !== null) days.set(lesson, { from: Math.min(before?.from ?? day, day), to: Math.max(before?.to ?? day, day) });
  }
  for (const { lesson, pin } of topics) if (lesson !== null && pin !== null && "day" in pin && !days.has(lesson)) days.set(lesson, { from: pin.day, to: pin.day });
  return days;
}

function withDay(lesson: Lesson, days: Days | undefined, placements: readonly CoursePlacement[]): Lesson {
  if (lesson.date !== null || days === undefined) return lesson;
  const slot = placements.find(({ topic }) => topic.lesson === lesson.id)?.slot;
  return { ...lesson, date: { value: dayOfNumber(days.from), span: slot?.span ?? lesson.span } };
}

function meetingsOf(slots: readonly Slot[], placements: readonly CoursePlacement[]): readonly Meeting[] {
  return slots.map((slot): Meeting => ({
    date: slot.date, week: slot.week, time: slot.time, place: slot.place, kind: slot.kind, group: slot.group, hours: slot.hours, pattern: slot.pattern, ordinal: slot.ordinal, span: slot.span,
    teaches: placements.filter((one) => one.slot === slot).map(({ topic: { lesson, entry }, hours }) => ({ lesson, topic: entry.topic ?? entry.lab, hours })),
  }));
}

function examinationsOf({ examinations }: TermFile): CourseCalendar["examinations"] {
  return examinations?.from == null || examinations.to === null ? null : { from: examinations.from.value, to: examinations.to.value };
}
