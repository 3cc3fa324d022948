import type { Placed, Span } from "../diagnostics/index.js";
import type { PdfStandard } from "./pdf-standard.js";
import type {
  Assessment, Grade, HoursOfKind, LearningOutcome, Materials, Meeting, Policy, ScheduleEntry, Term,
} from "./course-parts.js";
import type { Lesson } from "./lesson.js";
import type { Reference } from "./reference.js";
import type { RichBlocks, RichText } from "./rich-text.js";
import type { Sheet } from "./sheet.js";
import type { TextSlot } from "./text-slot.js";

/** A teacher of the course. */
export interface Instructor {
  readonly name: RichText;
  readonly email: Placed<string> | null;
  readonly affiliation: RichText | null;
  readonly office: RichText | null;
  readonly officeHours: RichText | null;
  readonly span: Span;
}

/** A part of the course: a title, a budget of class hours, and its lessons in order. */
export interface Part {
  readonly title: RichText;
  readonly hours: Placed<number> | null;
  /** Ids of lesson files, in teaching order. */
  readonly lessons: readonly Placed<string>[];
  readonly span: Span;
}

/** A theme token that the course sets: `accent: "#0a5"` becomes the custom property `--accent`. */
export interface ThemeToken {
  readonly name: Placed<string>;
  readonly value: Placed<string>;
}

/** The printed words that a course may choose for the fields of a topic and other fixed labels. */
export const labelNames = [
  "objectives",
  "contents",
  "summary",
  "key-points",
  "references",
  "examples",
  "figure",
  "table",
  "page",
  "hours",
  "questions",
  "tasks",
] as const;

/** The name of a printed label. */
export type LabelName = (typeof labelNames)[number];

/** Labels that replace those of the locale table. */
export type Labels = Readonly<Partial<Record<LabelName, RichText>>>;

/** A course with everything that its documents are made of. */
export interface Course {
  /** Name of the course's folder. */
  readonly id: string;
  readonly span: Span;
  readonly title: RichText;
  readonly subtitle: RichText | null;
  readonly code: Placed<string> | null;
  /** BCP 47 tag: `zh-CN`, `en`. */
  readonly lang: Placed<string>;
  readonly term: Term | null;
  /** Compulsory, elective and the like. */
  readonly category: RichText | null;
  readonly credits: Placed<number> | null;
  /** Class hours of the whole course. */
  readonly hours: Placed<number> | null;
  /** What the class hours are made of; none where the course only gives their sum. */
  readonly hoursByKind: readonly HoursOfKind[];
  readonly department: RichText | null;
  readonly prerequisites: RichText | null;
  readonly audience: RichText | null;
  readonly instructors: readonly Instructor[];
  readonly meetings: readonly Meeting[];
  readonly contact: RichBlocks | null;
  readonly description: RichBlocks | null;
  readonly outcomes: readonly LearningOutcome[];
  readonly materials: Materials;
  readonly assessments: readonly Assessment[];
  readonly gradingScale: readonly Grade[];
  readonly policies: readonly Policy[];
  readonly schedule: readonly ScheduleEntry[];
  readonly licence: RichText | null;
  readonly edition: RichText | null;
  readonly parts: readonly Part[];
  /** Whether handouts list their figures, and their tables, where a lesson does not say. */
  readonly lof: boolean;
  readonly lot: boolean;
  readonly labels: Labels;
  readonly theme: readonly ThemeToken[];
  /** Name of a page size (`a4`, `letter`), or `null` for the template's own. */
  readonly pageSize: Placed<string> | null;
  readonly pdfStandard: PdfStandard;
  /** The texts of `course.yaml` that are to come, or were. */
  readonly textSlots: readonly TextSlot[];
  /** Every lesson file of the course, by id, in the order of the parts; lessons of no part come last. */
  readonly lessons: readonly Lesson[];
  /** Its reference sheets, in the order of their file names. */
  readonly sheets: readonly Sheet[];
  readonly references: readonly Reference[];
}
