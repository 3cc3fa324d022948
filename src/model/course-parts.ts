import type { Placed, Span } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { RichBlocks, RichText } from "./rich-text.js";

/** The span of time in which a course is taught. */
export interface Term {
  readonly name: RichText;
  readonly start: Placed<CalendarDate> | null;
  readonly end: Placed<CalendarDate> | null;
}

/** The kinds of class hours, in the order in which they are printed. */
export const hourKinds = ["lecture", "seminar", "lab", "practice", "fieldwork", "exam"] as const;

/** The name of a kind of class hours. */
export type HourKind = (typeof hourKinds)[number];

/** Class hours of one kind. */
export interface HoursOfKind {
  readonly kind: HourKind;
  readonly hours: Placed<number>;
}

/** The kinds of learning outcomes. */
export const outcomeKinds = ["knowledge", "skill", "attitude"] as const;

/** The name of a kind of learning outcome. */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What students can do after the course. */
export interface LearningOutcome {
  /** Unique in the course; assessments name it. */
  readonly id: Placed<string>;
  readonly text: RichText;
  readonly kind: OutcomeKind | null;
}

/** Something to read or use, by the key of its reference. */
export interface Material {
  readonly reference: Placed<string>;
  /** Where to get it, or what of it is needed. */
  readonly note: RichText | null;
}

/** The materials of a course. */
export interface Materials {
  readonly required: readonly Material[];
  readonly recommended: readonly Material[];
}

/** A piece of work that counts towards the grade. */
export interface Assessment {
  readonly name: RichText;
  /** Per cent of the grade; `null` where the file has no number. */
  readonly weight: Placed<number> | null;
  readonly description: RichText | null;
  /** `null` for work that goes on through the term. */
  readonly due: Placed<CalendarDate> | null;
  /** Ids of the outcomes that it serves. */
  readonly outcomes: readonly Placed<string>[];
  readonly span: Span;
}

/** One step of the grading scale: the grade from this many per cent on. */
export interface Grade {
  readonly grade: RichText;
  readonly from: Placed<number> | null;
  readonly meaning: RichText | null;
}

/** A rule of the course. */
export interface Policy {
  readonly title: RichText;
  readonly text: RichBlocks | null;
  readonly version: RichText | null;
}

/** One meeting, or one week, of the schedule. */
export interface ScheduleEntry {
  /** `3`, `3–4`. */
  readonly week: Placed<string> | null;
  /** `null` for the date of the lesson. */
  readonly date: Placed<CalendarDate> | null;
  /** Id of the lesson that is taught, or `null` for something else. */
  readonly lesson: Placed<string> | null;
  /** What is done; where there is a lesson, beside its title. */
  readonly topic: RichText | null;
  readonly reading: RichText | null;
  /** What is due. */
  readonly due: RichText | null;
  readonly span: Span;
}

/** When and where the class meets. */
export interface Meeting {
  readonly when: RichText;
  readonly place: RichText | null;
  readonly kind: HourKind | null;
}
