import type { Placed, Span } from "../../diagnostics/index.js";
import type { ValueOf } from "./kind.js";
import { many, optional, requiredBlocks, requiredOr, requiredPlain, requiredText } from "./row.js";
import {
  blocks, choice, citedKey, date, derived, email, hours, lessonName, list, numberFrom, oneOf, plainText, record, slotId, text, title, unnamed,
} from "./values.js";

const termText = "a text, or a mapping with `name`, `start` and `end`";

/** `term`: a text, or a mapping that also says on which days it begins and ends. */
export const term = record(
  { id: "term", title: "text or term", description: "The term: a text, or a mapping.", what: termText },
  {
    name: requiredText(text, "The term in words."),
    start: optional(date, "Its first day; no date of the course lies before it."),
    end: optional(date, "Its last day; no date of the course lies after it."),
  },
  { shorthand: "name" },
);

/** The kinds of class hours, in the order in which they are printed. */
const hourKinds = ["lecture", "seminar", "lab", "practice", "fieldwork", "exam"] as const;

/** The name of a kind of class hours. */
type HourKind = (typeof hourKinds)[number];

/** Class hours of one kind. */
interface HoursOfKind {
  readonly kind: HourKind;
  readonly hours: Placed<number>;
}

/** Class hours of a course. */
export interface CourseHours extends Placed<number> {
  /** What they are made of; empty where the course only gives their sum. */
  readonly byKind: readonly HoursOfKind[];
}

const hoursText = "a number of hours, or a mapping of hours by kind";

const hoursByKind = record(unnamed(hoursText), {
  lecture: optional(hours, "Lectures."),
  seminar: optional(hours, "Seminars."),
  lab: optional(hours, "Laboratory work."),
  practice: optional(hours, "Exercises and projects in class."),
  fieldwork: optional(hours, "Work outdoors."),
  exam: optional(hours, "Examinations."),
});

/** Hours are summed in thousandths, so that 0.1 and 0.2 make 0.3. */
const grain = 1000;

function summed(given: ValueOf<typeof hoursByKind>, span: Span): CourseHours | null {
  const byKind = hourKinds.flatMap((kind) => {
    const ofKind = given[kind];
    return ofKind === null ? [] : [{ kind, hours: ofKind }];
  });
  const value = byKind.reduce((total, { hours: { value: one } }) => total + Math.round(one * grain), 0) / grain;
  return byKind.length === 0 ? null : { value, span, byKind };
}

/** `hours` of a course: their number, or as many of each kind. */
export const courseHours = choice<CourseHours>(
  { id: "hours", title: "number of hours, or hours by kind", description: "Class hours: their number, or as many of each kind.", what: hoursText },
  [derived(hours, (given): CourseHours => ({ ...given, byKind: [] })), derived(hoursByKind, summed)],
);

/** One of `instructors`. */
export const instructor = record(
  { id: "instructor", title: "name or mapping", description: "A teacher: a name, or a mapping.", what: "a name, or a mapping with `name`" },
  {
    name: requiredText(text, "The name."),
    affiliation: optional(text, "School or institution.", { printedIn: ["syllabus"] }),
    office: optional(text, "Where to find the teacher.", { printedIn: ["syllabus"] }),
    officeHours: optional(text, "When to find the teacher.", { printedIn: ["syllabus"] }),
    email: optional(email, "The address.", { printedIn: ["syllabus"] }),
  },
  { shorthand: "name" },
);

/** One of `meetings`. */
export const meeting = record(
  { id: "meeting", title: "meeting", description: "When and where the class meets.", what: "a meeting with `when`" },
  {
    when: requiredText(text, "Days and times."),
    place: optional(text, "The room."),
    kind: optional(oneOf(hourKinds, "kind of hours"), "What is done there: one of the kinds of `hours`."),
  },
);

/** The kinds of learning outcomes. */
const outcomeKinds = ["knowledge", "skill", "attitude"] as const;

/** One of `outcomes`. */
export const outcome = record(
  {
    id: "outcome", title: "outcome", description: "A learning outcome; it is numbered by its place in the list.", what: "an outcome with `id` and `text`",
  },
  {
    id: requiredPlain(slotId, "Unique in the course; assessments name it."),
    text: requiredText(text, "What students can do."),
    kind: optional(oneOf(outcomeKinds, "kind of outcome"), "`knowledge`, `skill` or `attitude`."),
  },
);

/** One of `schedule`. */
export const scheduleEntry = record(
  {
    id: "schedule-entry", title: "schedule entry", description: "A week or a meeting: a lesson, or another topic.", what: "an entry with `lesson` or `topic`",
  },
  {
    week: optional(plainText, "The week of the term: `3`, `3–4`."),
    date: optional(date, "The day; that of the lesson where absent."),
    lesson: optional(lessonName, "The name of the lesson's file, without `.yaml`; its title is printed."),
    topic: optional(text, "What is done; with a lesson, what is done beside it."),
    reading: optional(text, "What to read before."),
    due: optional(text, "What is due."),
  },
  { oneOf: ["lesson", "topic"] },
);

/** One meeting, or one week, of the schedule. */
export type ScheduleEntry = ValueOf<typeof scheduleEntry>;

const materialText = "the id of a reference, or a mapping with `reference`";

const material = record(
  { id: "material", title: "id of a reference, or material", description: "Something to read: the id of a reference, or a mapping.", what: materialText },
  {
    reference: requiredPlain(citedKey, "The id of the reference."),
    note: optional(text, "Where to get it, or what of it is needed."),
  },
  { shorthand: "reference" },
);

/** Something to read or use, by the key of its reference. */
export type Material = ValueOf<typeof material>;

/** `materials`. */
export const materials = record(
  { id: "materials", title: "materials", description: "What to read for the course.", what: "a mapping with `required` and `recommended`" },
  {
    required: many(list("materials", material), "What everybody needs."),
    recommended: many(list("materials", material), "What helps."),
  },
);

const weightText = "a number of per cent above 0 and up to 100";

const weight = { ...numberFrom("per cent", weightText, [0, 100]), isOpen: true };

/** One of `assessments`. */
export const assessment = record(
  { id: "assessment", title: "assessment", description: "Something that counts towards the grade.", what: "an assessment with `name` and `weight`" },
  {
    name: requiredText(text, "What it is called."),
    weight: requiredOr(weight, () => null, "Per cent of the grade."),
    description: optional(text, "What is asked for."),
    due: optional(date, "The day it is due or held; absent for work that goes on through the term."),
    outcomes: many(list("outcome ids", plainText), "Ids of the outcomes that it serves."),
  },
);

/** A piece of work that counts towards the grade. */
export type Assessment = ValueOf<typeof assessment>;

const mark = numberFrom("per cent", "a number of per cent from 0 to 100", [0, 100]);

/** One of `grading-scale`. */
export const grade = record(
  { id: "grade", title: "grade", description: "One step of the grading scale.", what: "a grade with `grade` and `from`" },
  {
    grade: requiredText(text, "The grade."),
    from: requiredOr(mark, () => null, "The least per cent for it."),
    meaning: optional(text, "What it says of the work."),
  },
);

/** One of `parts`. */
export const part = record(
  { id: "part", title: "part", description: "A part of the course.", what: "a part with `title` and `lessons`" },
  {
    title: requiredText(title, "The name of the part; the subtitle of its lessons."),
    hours: optional(hours, "The class hours of all its lessons together; they may not take more."),
    lessons: many(list("lesson names", lessonName), "Names of lesson files without `.yaml`, in teaching order. One without a file is a slot: a lesson to be written."),
  },
);

/** A part of the course: a title, a budget of class hours, and its lessons in order. */
export type Part = ValueOf<typeof part>;

/** One of `policies`. */
export const policy = record(
  { id: "policy", title: "policy", description: "A rule of the course.", what: "a policy with `title` and `text`" },
  {
    title: requiredText(title, "What it is about."),
    text: requiredBlocks(blocks, "The rule."),
    version: optional(text, "Which version of it: `Senate, 2025`."),
  },
);
