import { z } from "zod";
import { hourKinds, outcomeKinds } from "../../model/index.js";
import type { HourKind } from "../../model/index.js";
import { body, date, hours, list, oneOf, plainText, record, referenceKey, slotId, text } from "./values.js";

const termText = "a text, or a mapping with `name`, `start` and `end`";

/** `term`: a text, or a mapping that also says on which days it begins and ends. */
export const term = z
  .union(
    [
      text,
      record(termText, {
        name: text.describe("The term in words."),
        start: date.optional().describe("Its first day; no date of the course lies before it."),
        end: date.optional().describe("Its last day; no date of the course lies after it."),
      }),
    ],
    termText,
  )
  .meta({ id: "term", title: "text or term", description: "The term: a text, or a mapping." });

const hourWords: Readonly<Record<HourKind, string>> = {
  lecture: "Lectures.",
  seminar: "Seminars.",
  lab: "Laboratory work.",
  practice: "Exercises and projects in class.",
  fieldwork: "Work outdoors.",
  exam: "Examinations.",
};

const hoursText = "a number of hours, or a mapping of hours by kind";

/** `hours` of a course: their number, or as many of each kind. */
export const courseHours = z
  .union(
    [hours, record(hoursText, Object.fromEntries(hourKinds.map((kind) => [kind, hours.optional().describe(hourWords[kind])])))],
    hoursText,
  )
  .meta({ id: "hours", title: "number of hours, or hours by kind", description: "Class hours: their number, or as many of each kind." });

/** One of `outcomes`. */
export const outcome = record("an outcome with `id` and `text`", {
  id: slotId.describe("Unique in the course; assessments name it."),
  text: text.describe("What students can do."),
  kind: oneOf(outcomeKinds, "kind of outcome").optional().describe("`knowledge`, `skill` or `attitude`."),
}).meta({ id: "outcome", title: "outcome", description: "A learning outcome; it is numbered by its place in the list." });

const materialText = "the id of a reference, or a mapping with `reference`";

const material = z
  .union(
    [
      referenceKey,
      record(materialText, {
        reference: referenceKey.describe("The id of the reference."),
        note: text.optional().describe("Where to get it, or what of it is needed."),
      }),
    ],
    materialText,
  )
  .meta({ id: "material", title: "id of a reference, or material", description: "Something to read: the id of a reference, or a mapping." });

/** `materials`. */
export const materials = record("a mapping with `required` and `recommended`", {
  required: list("materials", material).optional().describe("What everybody needs."),
  recommended: list("materials", material).optional().describe("What helps."),
}).meta({ id: "materials", title: "materials", description: "What to read for the course." });

/** One of `policies`. */
export const policy = record("a policy with `title` and `text`", {
  title: text.describe("What it is about."),
  text: body.describe("The rule."),
  version: text.optional().describe("Which version of it: `Senate, 2025`."),
}).meta({ id: "policy", title: "policy", description: "A rule of the course." });

const when = {
  week: plainText.optional().describe("The week of the term: `3`, `3–4`."),
  date: date.optional().describe("The day; that of the lesson where absent."),
};

const what = {
  reading: text.optional().describe("What to read before."),
  due: text.optional().describe("What is due."),
};

const entryText = "an entry with `lesson` or `topic`";

/** One of `schedule`. */
export const scheduleEntry = z
  .union(
    [
      record(entryText, {
        ...when,
        lesson: plainText.describe("The name of the lesson's file, without `.yaml`; its title is printed."),
        topic: text.optional().describe("What is done beside the lesson."),
        ...what,
      }),
      record(entryText, { ...when, topic: text.describe("What is done."), ...what }),
    ],
    entryText,
  )
  .meta({ id: "schedule-entry", title: "schedule entry", description: "A week or a meeting: a lesson, or another topic." });

/** One of `meetings`. */
export const meeting = record("a meeting with `when`", {
  when: text.describe("Days and times."),
  place: text.optional().describe("The room."),
  kind: oneOf(hourKinds, "kind of hours").optional().describe("What is done there: one of the kinds of `hours`."),
}).meta({ id: "meeting", title: "meeting", description: "When and where the class meets." });
